package org.shiming.bench.stage;

import java.io.IOException;
import java.util.OptionalLong;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Reply;
import org.shiming.bench.load.Target;
import org.shiming.itests.running.RunningDistribution;

/** How many items the judges' ledger tells of. */
public final class LedgerTotal {
    /** The ledger that is filled. */
    public static final String LEDGER = "JUDGE_INITIATED";
    private static final String PATH = "/shiming/json/ledger/ledgers";

    /** Now; the service must answer. */
    public long of(Target target) throws IOException {
        try (Line line = new Line(target)) {
            return total(line.get(PATH).ok());
        }
    }

    /** Now, empty while the product is starting and does not answer yet. */
    public OptionalLong seen(RunningDistribution product, Line line) {
        try (line) {
            Reply reply = line.get(PATH);
            return reply.status() == 200 ? OptionalLong.of(total(reply.ok())) : OptionalLong.empty();
        } catch (IOException starting) {
            if (!ProcessHandle.of(product.pid()).map(ProcessHandle::isAlive).orElse(false)) {
                throw new IllegalStateException("the product ended while it was starting" + product.diagnosis());
            }
            return OptionalLong.empty();
        }
    }

    private static long total(String answer) {
        String item = Reply.between(answer, "\"ledger\":\"" + LEDGER + "\"", "}");
        return Long.parseLong(Reply.between(item + "}", "\"total\":", item.contains("\"total\":") ? "," : "}"));
    }
}
