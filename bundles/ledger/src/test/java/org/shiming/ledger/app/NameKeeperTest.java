package org.shiming.ledger.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.app.table.Values;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Selection;
import org.shiming.support.tx.Tx;

/** People are shown by name: as facts tell it, or as the host knows the panel. */
public class NameKeeperTest {
    private Fixture ledger;
    private final MemoryFeed matters = new MemoryFeed("matters");
    private final AtomicInteger questions = new AtomicInteger();
    private HostAnswer<CaseFacts> answer = new HostAnswer.Known<>(facts(), Instant.EPOCH, true);

    @Before
    public void open() {
        ledger = new Fixture();
        Samples.Session session = Samples.session("s-1");
        session.explainer = "judge-2";
        matters.add(session.fact());
        ledger.follow(matters);
    }

    @After
    public void close() {
        ledger.close();
    }

    @Test
    public void whoExplainedIsKnownByTheFactItself() {
        assertEquals("审判员judge-2", values().person("judge-2"));
    }

    @Test
    public void aJudgeWhoNeverExplainedIsLearntFromTheHostsPanel() {
        assertEquals("not known yet", "judge-1", values().person("judge-1"));
        NameKeeper.Learner keeper = keeper();
        assertTrue(keeper.round());
        assertEquals("秦婉清", values().person("judge-1"));
    }

    @Test
    public void theHostIsAskedOnceForACase() {
        values();
        values();
        NameKeeper.Learner keeper = keeper();
        while (keeper.round()) {
            assertTrue(questions.get() < 5);
        }
        values();
        assertFalse(keeper.round());
        assertEquals(1, questions.get());
    }

    @Test
    public void whileTheHostIsAwayTheWishStays() {
        answer = new HostAnswer.Away<>(Instant.EPOCH, "HOST_TIMEOUT");
        values();
        NameKeeper.Learner keeper = keeper();
        keeper.round();
        answer = new HostAnswer.Known<>(facts(), Instant.EPOCH, true);
        values();
        keeper.round();
        assertEquals("秦婉清", values().person("judge-1"));
    }

    @Test
    public void wishesAreBoundedAndForgetNothingThatWaits() {
        NameWishes wishes = new NameWishes();
        for (int i = 0; i < 500; i++) {
            wishes.of("（2026）豫0481民初" + i + "号");
        }
        int waiting = 0;
        while (wishes.next() != null) {
            waiting++;
        }
        assertEquals(200, waiting);
        wishes.of("（2026）豫0481民初499号");
        assertEquals("one that found no room may come again", "（2026）豫0481民初499号", wishes.next());
        wishes.of("");
        assertNull(wishes.next());
    }

    private NameKeeper.Learner keeper() {
        return new NameKeeper.Learner(new Tx(ledger.factory()), new QuietHost() {
            @Override
            public HostAnswer<CaseFacts> find(CaseNumber caseNumber) {
                questions.incrementAndGet();
                return answer;
            }
        }, ledger.wishes);
    }

    private Values values() {
        LedgerDesk.Page page = ledger.desk.page(Fixture.ALL, Selection.all(Ledger.JUDGE_INITIATED), null, 20);
        Row row = page.rows().get(0);
        assertEquals("judge-1", row.fact("undertakingJudge").asText());
        return page.values();
    }

    private static CaseFacts facts() {
        return new CaseFacts(new CaseNumber("（2026）豫0481民初123号"), new CourtCode("豫0481"), new CourtCode("豫04"),
                new CourtCode("豫04"), CaseType.CIVIL, "简易", "买卖合同纠纷", "民一庭", new PersonId("judge-1"),
                List.of(new CaseFacts.PanelMember(new PersonId("judge-1"), "秦婉清", "承办人")), List.of(), List.of(),
                List.of(), new CaseFacts.Flags(List.of(), false, false, false), List.of(), List.of());
    }
}
