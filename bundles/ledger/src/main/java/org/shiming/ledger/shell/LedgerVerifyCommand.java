package org.shiming.ledger.shell;

import java.io.PrintStream;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.shiming.ledger.app.Inspection;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Verdict;

/** {@code shiming:ledger-verify}. */
@Service
@Command(scope = "shiming", name = "ledger-verify",
        description = "Recomputes the hash chains of the ledgers and names the first broken entry of each")
public class LedgerVerifyCommand implements Action {
    @Reference
    private Inspection inspection;
    @Reference
    private Session session;
    @Argument(name = "ledger", description = "one ledger, such as DUTY_LAWYER; all if left out")
    private String ledger;
    @Option(name = "--court", description = "one court, such as 豫0481; all if left out")
    private String court = "";

    @Override
    public Object execute() {
        PrintStream out = session.getConsole();
        Optional<Ledger> one = Ledger.of(ledger);
        if (ledger != null && one.isEmpty()) {
            out.println("没有这种台账 no such ledger: " + ledger);
            return null;
        }
        Optional<Verdict> verdict = inspection.verify(court, one);
        if (verdict.isEmpty()) {
            out.println("校验正在进行，请稍候再试。A verification is running.");
            return null;
        }
        verdict.get().books().forEach(book -> out.println(line(book)));
        out.printf("%s: %d 条 entries, %d ms, %d 条/秒 per second%n", verdict.get().whole() ? "完好 WHOLE" : "损坏 BROKEN",
                verdict.get().entries(), verdict.get().millis(), verdict.get().speed());
        return null;
    }

    private static String line(Verdict.Book book) {
        String title = Ledger.of(book.ledger()).map(Ledger::title).orElse("全部台账");
        return book.flaw()
                .map(flaw -> "BROKEN " + book.court() + " " + title + " [" + flaw.kind() + "] " + flaw.message())
                .orElse("whole  " + book.court() + " " + title + " " + book.entries() + " 条 " + book.headHash());
    }
}
