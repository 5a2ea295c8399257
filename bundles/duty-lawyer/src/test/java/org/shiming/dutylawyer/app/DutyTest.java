package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.channel.Engagement;
import org.shiming.api.channel.Explainer;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.support.feed.Sequencer;

/** Who is on duty, attendance, templates, declarations and pay. */
public class DutyTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void oneAnswerTellsWhoIsOnDutyToScreenSmsServiceAndGates() {
        String shift = f.shift("L001", Fixture.NOW_SLOT);
        assertEquals("NOBODY_SIGNED_IN", now().code());
        f.attendance.signIn(f.act(Fixture.YE), shift).orFault();
        assertEquals("ON_DUTY", now().code());
        assertEquals("现在值班：叶知秋（清砚律师事务所）。地点：诉讼服务中心律师接待室。", now().sentence());
        DutyChannel channel = new DutyChannel(f.onDuty);
        assertEquals(ExplanationMode.DUTY_LAWYER, channel.mode());
        assertEquals(List.of(new PersonId("L001")), channel.available(Fixture.COURT, f.clock.instant()));
    }

    @Test
    public void whoSignedOutOrIsOnLeaveIsNotOnDuty() {
        String shift = f.shift("L001", Fixture.NOW_SLOT);
        f.attendance.signIn(f.act(Fixture.YE), shift).orFault();
        f.attendance.signOut(f.act(Fixture.YE), shift).orFault();
        assertEquals("NOBODY_ROSTERED", now().code());
    }

    @Test
    public void theCovererIsOnDutyAndNotWhoIsOnLeave() {
        String shift = f.shift("L001", Fixture.NOW_SLOT);
        f.leaves.take(f.act(Fixture.YE), "L001", Fixture.NOW_SLOT, Fixture.NOW_SLOT, "急病").orFault();
        f.roster.cover(f.act(Fixture.COORDINATOR), shift, "R001").orFault();
        assertEquals("现在应由龚长庚（返聘退休法官）值班，尚未签到。地点：诉讼服务中心律师接待室。", now().sentence());
    }

    @Test
    public void outsideTheHoursTheNextOneIsTold() {
        f.shift("L002", Fixture.FRIDAY_PM);
        f.at("2026-11-25T12:00:00");
        assertEquals("OUTSIDE_HOURS", now().code());
        assertEquals("现在不是值班时间。下一班：2026-11-27下午，骆寒山（同衡律师事务所）。", now().sentence());
        f.at("2026-12-25T12:00:00");
        assertEquals("现在不是值班时间。近一个月没有后续排班。", now().sentence());
    }

    @Test
    public void oneSignsInFromHalfAnHourBeforeUntilTheEnd() {
        String shift = f.shift("L001", new Slot(Fixture.WEDNESDAY, Half.PM));
        f.at("2026-11-25T13:59:59");
        assertEquals("SIGN_IN_TIME", Fixture.code(f.attendance.signIn(f.act(Fixture.YE), shift)));
        f.at("2026-11-25T14:00:00");
        assertEquals("NOT_YOURS", Fixture.code(f.attendance.signIn(f.act(Fixture.LUO), shift)));
        assertEquals("DONE", Fixture.code(f.attendance.signIn(f.act(Fixture.YE), shift)));
        assertEquals("SHIFT_STATE", Fixture.code(f.attendance.signIn(f.act(Fixture.YE), shift)));
        f.at("2026-11-25T18:00:00");
        assertEquals("未签退", f.book.mine(Fixture.YE).get(0).label());
        assertEquals("DONE", Fixture.code(f.attendance.signOut(f.act(Fixture.YE), shift)));
    }

    @Test
    public void whoDidNotComeIsShownAsAbsentAndCannotSignInAnyMore() {
        String shift = f.shift("L001", Fixture.NOW_SLOT);
        f.at("2026-11-25T12:00:00");
        assertEquals("未签到", f.book.mine(Fixture.YE).get(0).label());
        assertEquals("SIGN_IN_TIME", Fixture.code(f.attendance.signIn(f.act(Fixture.YE), shift)));
    }

    @Test
    public void theTemplateRostersWorkingDaysAndTellsWhyNotElsewhere() {
        template();
        Templates.Applied applied = f.templates.apply(f.act(Fixture.COORDINATOR), LocalDate.parse("2026-11-26"),
                LocalDate.parse("2026-12-03")).orFault();
        Map<String, String> rows = applied.rows().stream()
                .collect(Collectors.toMap(row -> row.day() + row.half(), Templates.Row::code));
        assertEquals("CREATED", rows.get("2026-11-26AM"));
        assertEquals("a make-up Saturday is worked, the template has none", "NO_TEMPLATE", rows.get("2026-11-28"));
        assertEquals("a Sunday without lines is silent", null, rows.get("2026-11-29"));
        assertEquals(2, applied.created());
    }

    @Test
    public void aYearThatTheCalendarLacksIsNeverGuessed() {
        template();
        Templates.Applied applied = f.templates.apply(f.act(Fixture.COORDINATOR), LocalDate.parse("2027-01-07"),
                LocalDate.parse("2027-01-07")).orFault();
        assertEquals("UNKNOWN_DAY", applied.rows().get(0).code());
        assertEquals("节假日数据缺失, 请人工核定后手工排班", applied.rows().get(0).sentence());
        assertEquals(WorkingDays.Kind.UNKNOWN_DAY, new WorkingDays().kind(Fixture.WEDNESDAY));
    }

    @Test
    public void theTemplateDoesNotUndoWhatPeopleArranged() {
        template();
        LocalDate thursday = LocalDate.parse("2026-11-26");
        String shift = f.shift("L001", new Slot(thursday, Half.AM));
        f.roster.release(f.act(Fixture.COORDINATOR), shift, "律所要求").orFault();
        Templates.Applied applied = f.templates.apply(f.act(Fixture.COORDINATOR), thursday, thursday).orFault();
        assertEquals("ROSTERED_BEFORE", applied.rows().get(0).code());
    }

    @Test
    public void aTemplateOfUnknownPeopleIsRefusedWhole() {
        assertEquals("PERSON_UNKNOWN", Fixture.code(f.templates.save(f.act(Fixture.COORDINATOR),
                List.of(new Templates.Line(DayOfWeek.MONDAY, Half.AM, "L999")))));
        assertEquals(List.of(), f.templates.lines(Fixture.COORDINATOR));
    }

    @Test
    public void theRosterIsKeptAheadAndADayWithoutAnybodyIsToldOnceTheDayBefore() {
        template();
        RosterWatch watch = new RosterWatch(f.unit, f.settings, f.templates, f.days);
        f.people.state(f.act(Fixture.COORDINATOR), "L001", PersonState.SUSPENDED, "核查").orFault();
        watch.round();
        watch.round();
        List<String> told = facts("ROSTER_GAP");
        assertEquals(1, told.size());
        assertTrue(told.get(0), told.get(0).contains("2026-11-26上午、下午无人值班"));
        f.people.state(f.act(Fixture.COORDINATOR), "L001", PersonState.ACTIVE, "核查完毕").orFault();
        watch.round();
        assertEquals(1, facts("ROSTER_MADE").size());
    }

    @Test
    public void anEngagementIsKeptEncryptedAndToldToTheConflictCheckOnly() {
        Engagements engagements = new Engagements(f.unit, f.settings);
        Engagement client = new Engagement(Optional.empty(), "恒远建材有限公司", Engagement.Side.FOR, true,
                Optional.empty());
        engagements.declare(f.act(Fixture.YE), "L001", client).orFault();
        f.people.save(f.act(Fixture.COORDINATOR), Fixture.lawyer("L005", "阮松照", "清砚律师事务所")).orFault();
        Explainer own = engagements.find(Fixture.COURT, new PersonId("L001")).orElseThrow();
        assertEquals(List.of(client), own.engagements());
        assertEquals("清砚律师事务所", own.firm());
        assertEquals("a colleague of the firm is bound too", 1,
                engagements.find(Fixture.COURT, new PersonId("L005")).orElseThrow().engagements().size());
        assertEquals(0, engagements.find(Fixture.COURT, new PersonId("L002")).orElseThrow().engagements().size());
        assertTrue(engagements.find(Fixture.COURT, new PersonId("J1")).isEmpty());
        assertFalse("no client's name in a fact", facts("ENGAGEMENT_DECLARED").get(0).contains("恒远"));
        assertEquals("NOT_YOURS", Fixture.code(engagements.declare(f.act(Fixture.LUO), "L001", client)));
    }

    @Test
    public void payIsApprovedByOneAndPaidByAnother() {
        attend();
        assertEquals("PAY_OWN", Fixture.code(f.pay.approve(f.act(Fixture.YE), "2026-11", "L001")));
        assertEquals("PAY_NOTHING", Fixture.code(f.pay.paid(f.act(Fixture.OFFICE), "2026-11", "L001", "V1")));
        PaySheet.Decided approved = f.pay.approve(f.act(Fixture.COORDINATOR), "2026-11", "L001").orFault();
        assertEquals(new BigDecimal("150.00"), approved.amount());
        assertEquals("PAY_SAME_HAND", Fixture.code(f.pay.paid(f.act(Fixture.COORDINATOR), "2026-11", "L001", "V1")));
        assertEquals("PAID", f.pay.paid(f.act(Fixture.OFFICE), "2026-11", "L001", "V1").orFault().state());
        assertEquals("PAY_NOTHING", Fixture.code(f.pay.approve(f.act(Fixture.COORDINATOR), "2026-11", "L001")));
        assertEquals("V1", f.pay.sheet(Fixture.OFFICE, "2026-11").lines().get(0).voucher().orElseThrow());
    }

    @Test
    public void aLineIsStruckOutWithAReasonAndStaysReadable() {
        attend();
        String line = f.pay.sheet(Fixture.OFFICE, "2026-11").lines().get(0).id();
        f.pay.strike(f.act(Fixture.OFFICE), line, "重复签到").orFault();
        assertEquals("PAY_NOTHING", Fixture.code(f.pay.strike(f.act(Fixture.OFFICE), line, "再次")));
        assertEquals("PAY_NOTHING", Fixture.code(f.pay.approve(f.act(Fixture.COORDINATOR), "2026-11", "L001")));
        assertEquals("重复签到", f.pay.sheet(Fixture.OFFICE, "2026-11").lines().get(0).reason().orElseThrow());
    }

    @Test
    public void aLawyerSeesTheOwnPayOnly() {
        attend();
        assertEquals(1, f.pay.sheet(Fixture.YE, "2026-11").lines().size());
        assertEquals(0, f.pay.sheet(Fixture.LUO, "2026-11").lines().size());
        assertEquals(0, f.pay.sheet(Fixture.OFFICE, "2026-10").lines().size());
    }

    @Test
    public void theFirstListIsReadOnceIntoAnEmptyList() throws Exception {
        f.close();
        Path people = Files.writeString(folder.getRoot().toPath().resolve("people.csv"),
                "# 名册\n豫0481,L001,叶知秋,LAWYER,清砚律师事务所,2026-01-01,2026-12-31\n");
        Path weekly = Files.writeString(folder.getRoot().toPath().resolve("weekly.csv"), "豫0481,4,AM,L001\n");
        f = new Fixture(folder.getRoot().toPath(), Map.of("peopleFile", people.toString(), "templateFile",
                weekly.toString()));
        assertEquals("there is a list already", 0, new FirstList(f.unit, f.settings).read());
        f.unit.tx().run(em -> em.createQuery("delete from PersonRow p").executeUpdate());
        assertEquals(1, new FirstList(f.unit, f.settings).read());
        assertEquals("L001", f.templates.lines(Fixture.COORDINATOR).get(0).person());
        assertEquals("叶知秋", f.people.list(Fixture.COORDINATOR).get(0).name());
    }

    private OnDuty.Answer now() {
        return f.onDuty.at(Fixture.COURT, f.clock.instant());
    }

    private void template() {
        f.templates.save(f.act(Fixture.COORDINATOR),
                List.of(new Templates.Line(DayOfWeek.THURSDAY, Half.AM, "L001"))).orFault();
    }

    private void attend() {
        String shift = f.shift("L001", Fixture.NOW_SLOT);
        f.attendance.signIn(f.act(Fixture.YE), shift).orFault();
        f.attendance.signOut(f.act(Fixture.YE), shift).orFault();
    }

    private List<String> facts(String type) {
        new Sequencer(f.unit.tx(), "sm_duty").round();
        return f.unit.read(0, 500).stream().filter(entry -> entry.type().equals(type)).map(FeedEntry::payload).toList();
    }
}
