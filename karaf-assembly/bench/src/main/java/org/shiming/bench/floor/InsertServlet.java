package org.shiming.bench.floor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Reads the JSON body of a registration and keeps it: one insert, committed before the answer. */
public final class InsertServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Inserts inserts;

    InsertServlet(Inserts inserts) {
        this.inserts = inserts;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        JsonNode body = JSON.readTree(request.getInputStream());
        try {
            inserts.keep(body.path("messageId").asText(), body.path("caseNumber").asText(),
                    body.path("partyId").asText(), JSON.writeValueAsString(body.path("questions")));
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
        response.setContentType("application/json");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
