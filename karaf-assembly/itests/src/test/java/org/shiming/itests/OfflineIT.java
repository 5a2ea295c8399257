package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** A first start and a SOAP answer where there is no network at all: in an empty network namespace (Linux, as root). */
public class OfflineIT {
    private static final List<String> NO_NETWORK = List.of("unshare", "--net", "sh", "-c",
            "ip link set lo up && exec \"$0\" \"$@\"");

    private static final String HOST_SYSTEM = "court-host:Host-to-shiming-2026";
    private static final String QUESTION = """
            <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:m="urn:shiming:matters:1">
            <e:Body><m:timeline><caseNumber>（2026）豫0481民初1号</caseNumber></m:timeline></e:Body></e:Envelope>""";

    private static RunningDistribution distribution;

    @BeforeClass
    public static void start() throws IOException {
        assumeTrue("no right to make a network namespace", run(List.of("unshare", "--net", "true")).isEmpty());
        distribution = Unpacking.named("offline").withDemo().through(NO_NETWORK).unpack();
        distribution.launch();
    }

    @AfterClass
    public static void stop() {
        if (distribution != null) {
            distribution.close();
        }
    }

    @Test
    public void healthContractAndSoapAnswer() {
        distribution.await("an answer without a network", RunningDistribution.UP,
                () -> status("shiming/health") == 200);
        distribution.await("the kernel's contract", RunningDistribution.UP,
                () -> status("shiming/soap/matters?wsdl") == 200);
        assertEquals(401, status("shiming/json/matters/openMatters?max=1"));
        assertEquals(200,
                status("shiming/soap/matters", "-u", HOST_SYSTEM, "-H", "Content-Type: text/xml; charset=UTF-8",
                        "--data-binary", QUESTION));
    }

    /** Asked from inside its namespace, the only place from where it can be reached. */
    private static int status(String path, String... more) {
        URI address = distribution.address().resolve(path);
        List<String> command = new ArrayList<>(List.of("nsenter", "--net", "--target",
                Long.toString(distribution.pid()), "curl", "-s", "-o", "/dev/null", "-m", "20", "-w", "%{http_code}"));
        command.addAll(List.of(more));
        command.add(address.toString());
        String said = run(command);
        return said.matches("\\d+") ? Integer.parseInt(said) : 0;
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            process.onExit().join();
            return said;
        } catch (IOException e) {
            return e.toString();
        }
    }
}
