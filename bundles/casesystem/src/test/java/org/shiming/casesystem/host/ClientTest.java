package org.shiming.casesystem.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.xml.ws.WebServiceException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.casesystem.testing.Clients;
import org.shiming.casesystem.testing.FakeHost;
import org.shiming.casesystem.testing.FakeHost.Behaviour;
import org.shiming.casesystem.testing.Soap;

public class ClientTest {
    private static final String NUMBER = "（2026）豫0481民初123号";
    private FakeHost host;

    @Before
    public void open() throws IOException {
        host = new FakeHost();
        host.put(NUMBER, Soap.civil(NUMBER));
    }

    @After
    public void close() {
        host.close();
    }

    @Test
    public void aCaseComesBackWithEverythingAndUnknownElementsAreIgnored() throws CaseSystemFault {
        HostCase found = find();
        assertEquals(NUMBER, found.caseNumber);
        assertEquals("张䶮", found.parties.get(0).name);
        assertEquals("2026-11-12", found.services.get(0).servedOn);
        assertEquals("1200.50", found.fees.get(0).due.toPlainString());
        assertEquals("群体性", found.flags.fourCategory.get(0));
    }

    @Test
    public void aFaultOfTheContractIsAnException() {
        FindCase other = new FindCase();
        other.caseNumber = "（2026）豫0481民初999号";
        CaseSystemFault fault = assertThrows(CaseSystemFault.class, () -> Clients.of(host.url()).findCase(other));
        assertEquals("CASE_NOT_FOUND", fault.getFaultInfo().code);
    }

    @Test
    public void credentialsAreSentWithEveryCallAndMayComeFromAFile() throws Exception {
        Path file = Files.createTempFile("password", ".txt");
        Files.writeString(file, "aus der Datei\n");
        HostLink link = new HostLink("shiming", "unused", file.toString(), 500, 500, 500);
        CourtCaseSystem client = Clients.of(host.url(), link);
        client.findCase(request());
        Files.delete(file);
        String expected = Base64.getEncoder().encodeToString("shiming:aus der Datei".getBytes(StandardCharsets.UTF_8));
        assertEquals("Basic " + expected, host.authorizations().get(0));
    }

    @Test
    public void aMissingPasswordFileFailsTheWiring() {
        assertThrows(IOException.class, () -> new HostLink("shiming", "", "/nowhere/at/all", 1, 1, 1));
    }

    @Test
    public void aTimeLimitOfZeroWouldMeanForEverAndIsRefused() {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class,
                () -> new HostLink("", "", "", 1, 0, 1));
        assertTrue(wrong.getMessage().contains("receiveTimeoutMillis"));
    }

    @Test
    public void aDeliveryMayTakeLongerThanAQuestion() {
        host.always(Behaviour.SILENT);
        CourtCaseSystem client = Clients.of(host.url(), 200, 200, 900);
        long question = millis(() -> client.findCase(request()));
        long delivery = millis(() -> client.reportOutcome(new ReportOutcome()));
        assertTrue("a question took " + question, question >= 150 && question < 800);
        assertTrue("a delivery took " + delivery, delivery >= 800);
    }

    private interface Call {
        void make() throws CaseSystemFault;
    }

    private static long millis(Call call) {
        long start = System.nanoTime();
        assertThrows(WebServiceException.class, call::make);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private HostCase find() throws CaseSystemFault {
        return Clients.of(host.url()).findCase(request()).found;
    }

    private static FindCase request() {
        FindCase request = new FindCase();
        request.caseNumber = NUMBER;
        return request;
    }
}
