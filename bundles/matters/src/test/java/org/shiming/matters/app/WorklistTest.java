package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.act;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.Worklist.Item;
import org.shiming.matters.app.Worklist.Page;
import org.shiming.matters.app.Worklist.Wish;
import org.shiming.matters.store.WorkStore;
import org.shiming.support.json.Json;

/** The worklist with its filters, and what the watch tells of itself. */
public class WorklistTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private KernelRig rig;
    private Worklist list;

    @Before
    public void open() {
        rig = new KernelRig();
        list = new Worklist(rig.kernel);
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void itIsFilteredByWhatTheMattersWaitFor() {
        MatterView explained = rig.readyForAJudge();
        MatterView fresh = open(1);
        assertEquals(List.of(fresh.id()), ids(page(Optional.of(ExplanationMode.DUTY_LAWYER))));
        assertEquals(List.of(explained.id()), ids(page(Optional.of(ExplanationMode.CENTRE_STAFF))));
        assertEquals(List.of(fresh.id(), explained.id()), ids(page(Optional.empty())));
        assertTrue(page(Optional.empty()).items().get(0).waits());
        rig.kernel.channels = () -> List.of(new FakePlugin(ExplanationMode.DUTY_LAWYER));
        assertFalse(page(Optional.empty()).items().get(0).waits());
    }

    @Test
    public void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int i = 1; i <= 7; i++) {
            open(i);
        }
        List<MatterId> all = new ArrayList<>();
        Optional<MatterId> after = Optional.empty();
        for (boolean last = false; !last;) {
            Page page = list.page(new Wish(FakeHost.COURT, Optional.empty(), Optional.of(KernelRig.CLERK.id()), false,
                    after, 3));
            assertEquals(7, page.total());
            assertFalse(page.more());
            all.addAll(ids(page));
            after = Optional.of(all.get(all.size() - 1));
            last = page.last();
        }
        assertEquals(7, all.stream().distinct().count());
        assertEquals(7, all.size());
        assertEquals(0, list.page(new Wish(FakeHost.COURT, Optional.empty(), Optional.of(new PersonId("x")), false,
                Optional.empty(), 3)).total());
    }

    @Test
    public void theOwnersLimitIsCountedInWorkingDaysAndDueTodayIsNotOverdue() {
        list.calendar = weekdays();
        assertEquals("5 个工作日", list.limit().basis());
        assertEquals(LocalDate.of(2026, 11, 15).atStartOfDay(OwnershipDesk.COURT_TIME).toInstant(),
                list.limit().before());
    }

    @Test
    public void withoutCalendarItSaysSoAndCountsNaturalDays() {
        assertTrue(list.limit().basis().contains("未安装法院日历"));
        list.calendar = missing();
        assertTrue(list.limit().basis().contains("节假日数据缺失"));
        assertEquals(FRIDAY.minusDays(5).atStartOfDay(OwnershipDesk.COURT_TIME).toInstant(), list.limit().before());
    }

    @Test
    public void overdueOnesComeInTheOrderInWhichTheirOwnersGotThem() {
        MatterView first = open(1);
        MatterView second = open(2);
        Wish overdue = new Wish(FakeHost.COURT, Optional.empty(), Optional.empty(), true, Optional.empty(), 10);
        assertEquals(List.of(), ids(list.page(overdue)));
        rig.database.tx().run(em -> em.createNativeQuery("UPDATE sm_matters.MATTER SET OWNER_SINCE = 5 WHERE ID = '"
                + second.id() + "'").executeUpdate());
        rig.database.tx().run(em -> em.createNativeQuery("UPDATE sm_matters.MATTER SET OWNER_SINCE = 7 WHERE ID = '"
                + first.id() + "'").executeUpdate());
        rig.database.factory().getCache().evictAll();
        assertEquals(List.of(second.id(), first.id()), ids(list.page(overdue)));
        Wish rest = new Wish(FakeHost.COURT, Optional.empty(), Optional.empty(), true, Optional.of(second.id()), 10);
        assertEquals(List.of(first.id()), ids(list.page(rest)));
        assertTrue(list.page(overdue).items().get(0).overdue());
    }

    @Test
    public void whenEveryWayIsGoneTheAvenuesRemain() {
        MatterView matter = rig.readyForAJudge();
        rig.record(matter, ExplanationMode.CENTRE_STAFF, new PersonId("s-1"), PartyAnswer.PARTLY).orFault();
        rig.record(matter, ExplanationMode.JUDGE_APPOINTMENT, FakeHost.OF_PANEL, PartyAnswer.PARTLY).orFault();
        Item item = list.item(FakeHost.COURT, matter.id()).orElseThrow();
        assertTrue(item.exhausted());
        assertEquals(Optional.empty(), item.next());
        assertEquals(Optional.empty(), list.item(KernelRig.ELSEWHERE.court(), matter.id()));
        assertEquals(1, new WorkStore().count(rig.database.factory().createEntityManager(),
                new org.shiming.matters.domain.WorkFilter(FakeHost.COURT, Optional.empty(), Optional.empty(),
                        Optional.empty()),
                9));
    }

    @Test
    public void anArrivingChannelIsToldOnceToTheCourtsThatWaitForIt() {
        open(1);
        open(2);
        Watch watch = new Watch(rig.kernel, () -> {}, 3_600_000);
        try {
            watch.round();
            assertEquals(List.of(), told("CHANNEL_INSTALLED"));
            rig.kernel.channels = () -> List.of(new FakePlugin(ExplanationMode.DUTY_LAWYER));
            watch.round();
            watch.round();
            assertEquals(1, told("CHANNEL_INSTALLED").size());
            var payload = Json.tree(told("CHANNEL_INSTALLED").get(0).payload());
            assertEquals(2, payload.path("waiting").asInt());
            rig.kernel.channels = () -> List.of();
            watch.round();
            assertEquals("an update of some seconds is no departure", List.of(), told("CHANNEL_REMOVED"));
        } finally {
            watch.close();
        }
    }

    @Test
    public void everyNightTheMattersOfWhoIsAwayAreToldOnce() {
        open(1);
        rig.owners.away(act(), KernelRig.CLERK.id(), FRIDAY, Optional.empty(), "调离").orFault();
        for (int node = 0; node < 2; node++) {
            Watch watch = new Watch(rig.kernel, () -> {}, 3_600_000);
            watch.round();
            watch.close();
        }
        assertEquals(1, told("OWNERS_AWAY").size());
        assertEquals(1, Json.tree(told("OWNERS_AWAY").get(0).payload()).path("count").asInt());
    }

    private List<FeedEntry> told(String type) {
        return rig.feed().stream().filter(entry -> type.equals(entry.type())).toList();
    }

    private MatterView open(int number) {
        CaseNumber caseNumber = new CaseNumber("（2026）豫0481民初" + (500 + number) + "号");
        rig.host.add(caseNumber, FakeHost.COURT);
        return rig.kernel.open(act(), new OpenMatter(caseNumber, FakeHost.PARTY, FakeHost.JUDGMENT, Origin.WALK_IN,
                List.of("为什么"))).orFault();
    }

    private Page page(Optional<ExplanationMode> next) {
        return list.page(new Wish(FakeHost.COURT, next, Optional.empty(), false, Optional.empty(), 10));
    }

    private static List<MatterId> ids(Page page) {
        return page.items().stream().map(item -> item.file().view().id()).toList();
    }

    private static CourtCalendar weekdays() {
        return calendar(day -> Outcome.done(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0));
    }

    private static CourtCalendar missing() {
        return calendar(day -> Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "CALENDAR_YEAR_MISSING", "缺失")));
    }

    private static CourtCalendar calendar(java.util.function.Function<LocalDate, Outcome<Boolean>> working) {
        return new CourtCalendar() {
            @Override
            public Outcome<Boolean> isWorkingDay(LocalDate day) {
                return working.apply(day);
            }

            @Override
            public Outcome<DayAnswer> plusWorkingDays(LocalDate from, int workingDays) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
