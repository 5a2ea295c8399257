package org.shiming.matters.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.MatterView;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.FakeHost;
import org.shiming.matters.app.KernelRig;

/** The services {@code loop}, {@code owners} and {@code defects} over their wire types. */
public class LoopServiceTest {
    private KernelRig rig;
    private LoopService loop;
    private OwnersService owners;
    private DefectsService defects;
    private Caller caller = KernelRig.CLERK;

    @Before
    public void open() {
        rig = new KernelRig();
        loop = new LoopService(rig.desks(), () -> caller);
        owners = new OwnersService(rig.owners, () -> caller);
        defects = new DefectsService(rig.defects, () -> caller);
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void thePageOfAMatterHasEverything() {
        MatterView matter = rig.readyForAJudge();
        MatterPageDto page = loop.matter(matter.id().value());
        assertEquals("CENTRE_STAFF", page.steps.get(0).gate.mode);
        assertTrue(page.steps.get(0).proposed);
        assertTrue(page.waits);
        assertEquals(1, page.sessions.size());
        assertEquals("c-1", page.owners.get(0).owner);
        assertNull(page.owners.get(0).until);
        assertTrue(page.mandatory);
        assertEquals(List.of("CONFLICT_PROMINENT"), page.mandatoryGrounds);
        assertTrue(page.ownerLimit, page.ownerLimit.contains("未安装法院日历"));
        rig.host.goAway();
        MatterPageDto remembered = loop.matter(matter.id().value());
        assertEquals(List.of(), remembered.steps);
        assertTrue(remembered.stepsAway, remembered.stepsAway.contains("暂时无法访问"));
        assertFault("MATTER_UNKNOWN", () -> loop.matter("nix"));
    }

    @Test
    public void theWorklistIsFilteredAndPaged() {
        MatterView matter = rig.readyForAJudge();
        WorkPage page = loop.worklist("CENTRE_STAFF", "me", false, null, 0);
        assertEquals(matter.id().value(), page.items.get(0).matter.matterId);
        assertEquals("专职人员释明", page.items.get(0).nextLabel);
        assertEquals(1, page.total);
        assertNull(page.next);
        assertEquals(0, loop.worklist("DUTY_LAWYER", null, false, null, 5).total);
        assertEquals(0, loop.worklist(null, "x-9", false, null, 5).total);
        assertEquals(0, loop.worklist(null, null, true, null, 5).total);
    }

    @Test
    public void earlierExplanationsAndTheCardsAnswer() {
        MatterView matter = rig.readyForAJudge();
        EarlierDto earlier = loop.earlier("p-1", 0).items.get(0);
        assertEquals("值班律师释明", earlier.modeLabel);
        assertEquals(1, earlier.questions);
        assertEquals(0, earlier.understood);
        AnswerCardRequest card = new AnswerCardRequest();
        card.messageId = id();
        card.matterId = matter.id().value();
        card.mode = "CENTRE_STAFF";
        try {
            loop.answerCard(card);
            fail("without a reason");
        } catch (InvalidValue missing) {
            assertEquals("CARD_REASON", missing.code());
        }
        card.reasonCode = "PARTY_DECLINES";
        assertEquals("PARTY_DECLINES", loop.answerCard(card).reasonCode);
        assertEquals("CARD_ANSWERED", rig.feed().get(2).type());
    }

    @Test
    public void aLeadersItemOverTheWire() {
        MatterView matter = rig.opened("为什么");
        DirectRequest direct = new DirectRequest();
        direct.messageId = id();
        direct.matterId = matter.id().value();
        direct.item = "L-1";
        direct.kind = "LEADER";
        direct.source = "院长";
        direct.directedAt = "2026-11-19T09:00:00+08:00";
        DirectionDto direction = loop.direct(direct);
        assertEquals(3, direction.missing.size());
        TellRequest tell = new TellRequest();
        tell.messageId = id();
        tell.matterId = matter.id().value();
        tell.item = "L-1";
        tell.feedback = "FEEDBACK_TO_LEADER";
        tell.at = "2026-11-19T10:00:00+08:00";
        assertFault("FEEDBACK_OUT_OF_ORDER", () -> loop.tell(tell));
        tell.feedback = "REPLY_TO_PARTY";
        assertEquals("回复当事人", loop.tell(tell).told.get(0).kindLabel);
        assertEquals(2, loop.matter(matter.id().value()).directions.get(0).missing.size());
    }

    @Test
    public void anAppointmentMovesToAnotherJudgeOrAnotherTimeNotBoth() {
        MatterView matter = rig.readyForAJudge();
        Appointment booked = rig.kernel.book(new org.shiming.api.matters.Act(
                new org.shiming.api.value.MessageId(id()), caller), matter.id(), FakeHost.OF_PANEL,
                KernelRig.NOW.plusSeconds(3600), Optional.empty()).orFault();
        MoveAppointmentRequest move = new MoveAppointmentRequest();
        move.messageId = id();
        move.appointmentId = booked.id().value();
        move.reason = "另有庭审";
        try {
            loop.moveAppointment(move);
            fail("neither");
        } catch (InvalidValue neither) {
            assertEquals("MOVE_WHAT", neither.code());
        }
        move.judge = "j-1";
        assertEquals("j-1", loop.moveAppointment(move).judgeId);
        move.messageId = id();
        move.judge = null;
        move.at = "2026-12-01T09:00:00+08:00";
        assertEquals("2026-12-01T09:00:00+08:00", loop.moveAppointment(move).at);
        assertEquals(1, loop.appointments("j-1", 0).items.size());
    }

    @Test
    public void handOversOverTheWire() {
        MatterView matter = rig.opened("为什么");
        OfferHandOverRequest offer = new OfferHandOverRequest();
        offer.messageId = id();
        offer.matterId = matter.id().value();
        offer.to = "s-1";
        offer.reason = "接续";
        HandOverDto offered = owners.offer(offer);
        assertEquals("待签收", offered.stateLabel);
        caller = person("s-1", Role.CENTRE_STAFF);
        assertEquals(offered.handOverId, owners.waiting().items.get(0).handOverId);
        AnswerHandOverRequest answer = new AnswerHandOverRequest();
        answer.messageId = id();
        answer.handOverId = offered.handOverId;
        answer.state = "SIGNED";
        assertNotNull(owners.answer(answer).answeredAt);
        caller = person("k-1", Role.COORDINATOR);
        ReassignRequest batch = new ReassignRequest();
        batch.messageId = id();
        batch.matterIds = List.of(matter.id().value(), "nix");
        batch.to = "c-1";
        batch.reason = "轮岗";
        ReassignedList rows = owners.reassign(batch);
        assertEquals(1, rows.done);
        assertEquals("MATTER_UNKNOWN", rows.items.get(1).code);
    }

    @Test
    public void whoIsAwayIsToldAndListed() {
        rig.opened("为什么");
        caller = person("k-1", Role.COORDINATOR);
        AwayRequest away = new AwayRequest();
        away.messageId = id();
        away.person = "c-1";
        away.from = "2020-01-01";
        assertEquals("c-1", owners.away(away).person);
        assertEquals(1, owners.ownersAway(0).items.size());
        away.messageId = id();
        away.from = "昨天";
        try {
            owners.away(away);
            fail("malformed");
        } catch (InvalidValue malformed) {
            assertEquals("DAY_MALFORMED", malformed.code());
        }
    }

    @Test
    public void aSlipOverTheWire() {
        MatterView matter = rig.opened("为什么");
        caller = person("j-1", Role.JUDGE);
        ReportDefectRequest report = new ReportDefectRequest();
        report.messageId = id();
        report.matterId = matter.id().value();
        report.kind = "WORDING_SLIP";
        report.description = "姓名笔误";
        DefectDto slip = defects.report(report);
        assertEquals("待法官核对", slip.stateLabel);
        DefectStepRequest step = new DefectStepRequest();
        step.messageId = id();
        step.defectId = slip.defectId;
        step.state = "TOLD";
        try {
            defects.check(step);
            fail("not a check");
        } catch (InvalidValue wrong) {
            assertEquals("DEFECT_STEP", wrong.code());
        }
        step.state = "CONFIRMED";
        assertEquals("CONFIRMED", defects.check(step).state);
        assertEquals(1, defects.list(false, true).items.size());
        assertEquals(0, defects.list(true, true).items.size());
        assertEquals(2, defects.ofMatter(matter.id().value()).items.get(0).steps.size());
        step.messageId = id();
        step.ruling = "r-1";
        rig.host.judgmentIsEffective();
        assertEquals("RULED", defects.ruled(step).state);
        step.messageId = id();
        step.reason = "已说明不影响裁判结果";
        assertTrue(defects.tellParty(step).ended);
    }

    @Test
    public void aReviewOverTheWire() {
        MatterView matter = rig.opened("为什么");
        rig.host.judgmentIsEffective();
        caller = person("s-1", Role.CENTRE_STAFF);
        ReportDefectRequest report = new ReportDefectRequest();
        report.messageId = id();
        report.matterId = matter.id().value();
        report.kind = "LAW";
        report.description = "适用法律存疑";
        DefectStepRequest step = new DefectStepRequest();
        step.messageId = id();
        step.defectId = defects.report(report).defectId;
        step.reason = "建议复查";
        caller = new Caller(new PersonId("h-1"), "庭长", Set.of(Role.DIVISION_HEAD), FakeHost.COURT, "民一庭", false);
        assertEquals("WITH_PRESIDENT", defects.giveOpinion(step).state);
        caller = person("b-1", Role.COURT_LEADER);
        step.messageId = id();
        step.state = "REFERRED";
        assertEquals("REFERRED", defects.decide(step).state);
    }

    private static void assertFault(String code, Runnable call) {
        try {
            call.run();
            fail("no fault");
        } catch (ServiceFault fault) {
            assertEquals(code, fault.refusal().code());
        }
    }

    private static Caller person(String id, Role role) {
        return new Caller(new PersonId(id), "某人", Set.of(role), FakeHost.COURT, "", false);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
