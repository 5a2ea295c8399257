package org.shiming.bench.measure;

import java.io.IOException;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Reply;

/** The two forms of every service. */
enum Form {
    /** One JSON object. */
    JSON("\"", "\":\"", "\""),
    /** A SOAP 1.1 envelope. */
    SOAP("<", ">", "<");

    private final String before;
    private final String after;
    private final String end;

    Form(String before, String after, String end) {
        this.before = before;
        this.after = after;
        this.end = end;
    }

    /** Calls an operation of the kernel with a body of this form; the answer must be 200. */
    String matters(Line line, String operation, String body) throws IOException {
        return this == JSON ? line.postJson("/shiming/json/matters/" + operation, body).ok()
                : line.postSoap("/shiming/soap/matters", body).ok();
    }

    /** The first value of that name in an answer of this form. */
    String value(String answer, String name) {
        return Reply.between(answer, before + name + after, end);
    }
}
