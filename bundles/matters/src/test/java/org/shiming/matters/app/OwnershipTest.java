package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.CLERK;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.HandOver.State;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Reassigned;
import org.shiming.api.matters.Tenure;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.support.json.Json;

/** 一(二)4 “加强释明工作的分工、配合、协作，及时向当事人释法明理，防止相互推诿拖延”. */
public class OwnershipTest {
    private static final Caller STAFF = new Caller(new PersonId("s-1"), "专职", Set.of(Role.CENTRE_STAFF),
            FakeHost.COURT, "立案庭", false);
    private static final Caller COORDINATOR = new Caller(new PersonId("k-1"), "统筹", Set.of(Role.COORDINATOR),
            FakeHost.COURT, "立案庭", false);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private KernelRig rig;
    private MatterView matter;

    @Before
    public void open() {
        rig = new KernelRig();
        matter = rig.opened("为什么不支持利息");
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void theOwnerStaysTheOwnerUntilTheReceiverHasSigned() {
        HandOver offered = offer(STAFF.id());
        assertEquals(State.OFFERED, offered.state());
        assertEquals(CLERK.id(), owner());
        assertEquals(List.of(offered), rig.owners.waitingFor(FakeHost.COURT, STAFF.id()));
        HandOver signed = rig.owners.answer(by(STAFF), offered.id(), State.SIGNED, "").orFault();
        assertEquals(State.SIGNED, signed.state());
        assertEquals(STAFF.id(), owner());
        assertEquals(List.of(), rig.owners.waitingFor(FakeHost.COURT, STAFF.id()));
        assertEquals(List.of("MATTER_OPENED", "HANDOVER_OFFERED", "HANDOVER_SIGNED"), types());
        assertEquals("s-1", Json.tree(rig.feed().get(2).payload()).path("owner").asText());
    }

    @Test
    public void aReturnNeedsAReasonAndIsCounted() {
        HandOver offered = offer(STAFF.id());
        try {
            rig.owners.answer(by(STAFF), offered.id(), State.RETURNED, " ");
            throw new AssertionError("a return without a reason");
        } catch (InvalidValue missing) {
            assertEquals("TEXT_EMPTY", missing.code());
        }
        rig.owners.answer(by(STAFF), offered.id(), State.RETURNED, "不属于本岗位职责").orFault();
        assertEquals(CLERK.id(), owner());
        assertEquals("HANDOVER_ANSWERED", code(rig.owners.answer(by(STAFF), offered.id(), State.SIGNED, "")));
        Tenure tenure = rig.owners.tenures(FakeHost.COURT, matter.id()).get(0);
        assertEquals(1, tenure.returns());
        assertEquals(0, tenure.days());
        assertEquals("不属于本岗位职责", rig.owners.handOvers(FakeHost.COURT, matter.id()).get(0).answer());
    }

    @Test
    public void everyOwnerHasATenure() {
        rig.owners.answer(by(STAFF), offer(STAFF.id()).id(), State.SIGNED, "").orFault();
        rig.owners.reassign(by(COORDINATOR), List.of(matter.id()), COORDINATOR.id(), "轮岗");
        List<Tenure> tenures = rig.owners.tenures(FakeHost.COURT, matter.id());
        assertEquals(List.of(CLERK.id(), STAFF.id(), COORDINATOR.id()), tenures.stream().map(Tenure::owner).toList());
        assertEquals(tenures.get(0).until(), Optional.of(tenures.get(1).from()));
        assertEquals(Optional.empty(), tenures.get(2).until());
        assertEquals(List.of(), rig.owners.tenures(KernelRig.ELSEWHERE.court(), matter.id()));
    }

    @Test
    public void onlyTheOwnerHandsOverAndOnlyTheReceiverSigns() {
        assertEquals("NOT_OWNER", code(rig.owners.offer(by(STAFF), matter.id(), STAFF.id(), "我来办")));
        HandOver offered = offer(STAFF.id());
        assertEquals("NOT_RECEIVER", code(rig.owners.answer(by(CLERK), offered.id(), State.SIGNED, "")));
        assertEquals("NOT_OWNER", code(rig.owners.answer(by(STAFF), offered.id(), State.WITHDRAWN, "")));
        assertEquals("HANDOVER_WAITING", code(rig.owners.offer(by(CLERK), matter.id(), COORDINATOR.id(), "再流转")));
        rig.owners.answer(by(CLERK), offered.id(), State.WITHDRAWN, "").orFault();
        assertEquals("HANDOVER_TO_OWNER", code(rig.owners.offer(by(CLERK), matter.id(), CLERK.id(), "自己")));
        assertEquals("HANDOVER_UNKNOWN", code(rig.owners.answer(by(CLERK), "nix", State.SIGNED, "")));
        assertEquals("MATTER_UNKNOWN", code(rig.owners.offer(by(KernelRig.ELSEWHERE), matter.id(), STAFF.id(), "外院")));
    }

    @Test
    public void whoIsAwayReceivesNothingAndTheMattersOfWhoIsAwayAreListed() {
        assertEquals(List.of(), rig.owners.orphaned(FakeHost.COURT, TODAY, 10));
        rig.owners.away(by(COORDINATOR), CLERK.id(), TODAY, Optional.of(TODAY.plusDays(3)), "休假").orFault();
        assertEquals(List.of(matter.id()),
                rig.owners.orphaned(FakeHost.COURT, TODAY, 10).stream().map(MatterView::id).toList());
        assertEquals(List.of(), rig.owners.orphaned(FakeHost.COURT, TODAY.plusDays(4), 10));
        rig.owners.away(by(COORDINATOR), STAFF.id(), TODAY, Optional.empty(), "退休").orFault();
        assertEquals("RECEIVER_ABSENT", code(rig.owners.offer(by(CLERK), matter.id(), STAFF.id(), "流转")));
        rig.owners.away(by(COORDINATOR), STAFF.id(), TODAY, Optional.of(TODAY.minusDays(1)), "返聘").orFault();
        assertEquals("DONE", code(rig.owners.offer(by(CLERK), matter.id(), STAFF.id(), "流转")));
        FeedEntry told = rig.feed().stream().filter(entry -> "PERSON_ABSENT".equals(entry.type())).findFirst()
                .orElseThrow();
        assertFalse("the reason stays here", told.payload().contains("休假"));
    }

    @Test
    public void aBatchAnswersRowByRowAndRepeatedDoesNothingTwice() {
        MatterId unknown = new MatterId("nix");
        Act act = by(COORDINATOR);
        List<Reassigned> rows = rig.owners.reassign(act, List.of(matter.id(), unknown), STAFF.id(), "原承办人调离");
        assertEquals(Optional.empty(), rows.get(0).refusal());
        assertEquals("MATTER_UNKNOWN", rows.get(1).refusal().orElseThrow().code());
        assertEquals(STAFF.id(), owner());
        assertEquals(rows, rig.owners.reassign(act, List.of(matter.id(), unknown), STAFF.id(), "原承办人调离"));
        assertEquals(1, rig.owners.handOvers(FakeHost.COURT, matter.id()).size());
        assertEquals("NOT_OWNER", rig.owners.reassign(by(CLERK), List.of(matter.id()), CLERK.id(), "拿回").get(0)
                .refusal().orElseThrow().code());
    }

    @Test
    public void aReassignmentOrAClosingTakesBackWhatWaits() {
        HandOver first = offer(STAFF.id());
        rig.owners.reassign(by(COORDINATOR), List.of(matter.id()), COORDINATOR.id(), "指派");
        assertEquals("HANDOVER_ANSWERED", code(rig.owners.answer(by(STAFF), first.id(), State.SIGNED, "")));
        HandOver second = rig.owners.offer(by(COORDINATOR), matter.id(), STAFF.id(), "流转").orFault();
        rig.kernel.close(act(), matter.id(), MatterState.WITHDRAWN, "当事人撤回").orFault();
        assertEquals("HANDOVER_ANSWERED", code(rig.owners.answer(by(STAFF), second.id(), State.SIGNED, "")));
        assertEquals("MATTER_CLOSED", code(rig.owners.offer(by(COORDINATOR), matter.id(), STAFF.id(), "流转")));
        assertEquals(2, types().stream().filter("HANDOVER_WITHDRAWN"::equals).count());
    }

    @Test
    public void aRepeatedMessageIsAnsweredAlike() {
        Act act = by(CLERK);
        Outcome<HandOver> first = rig.owners.offer(act, matter.id(), STAFF.id(), "流转");
        assertEquals(first, rig.owners.offer(act, matter.id(), STAFF.id(), "流转"));
        assertEquals("MESSAGE_ID_REUSED", code(rig.owners.offer(act, matter.id(), COORDINATOR.id(), "流转")));
        Act leave = by(COORDINATOR);
        assertEquals(rig.owners.away(leave, STAFF.id(), TODAY, Optional.empty(), "调离"),
                rig.owners.away(leave, STAFF.id(), TODAY, Optional.empty(), "调离"));
        assertTrue(types().stream().filter("PERSON_ABSENT"::equals).count() == 1);
    }

    private HandOver offer(PersonId to) {
        return rig.owners.offer(by(CLERK), matter.id(), to, "请专职人员接续").orFault();
    }

    private PersonId owner() {
        return rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow().owner();
    }

    private List<String> types() {
        return rig.feed().stream().map(FeedEntry::type).toList();
    }

    static Act by(Caller caller) {
        return new Act(new MessageId(UUID.randomUUID().toString()), caller);
    }
}
