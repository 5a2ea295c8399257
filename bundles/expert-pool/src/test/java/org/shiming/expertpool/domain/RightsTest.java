package org.shiming.expertpool.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

public class RightsTest {
    private static final Booking BOOKING = CalendarTest.booking(BookingState.NOTIFIED, "释明一室");

    @Test
    public void theCentreArrangesTheExpertDeclinesAndExplains() {
        for (StepKind kind : StepKind.values()) {
            boolean centre = kind != StepKind.HOLD && kind != StepKind.REMIND;
            assertEquals(kind.name(), centre, Rights.may(caller("S1", "豫0481", Role.CENTRE_STAFF), BOOKING, kind));
            assertEquals(kind.name(), kind == StepKind.HOLD || kind == StepKind.DECLINE,
                    Rights.may(caller("E1", "豫0481", Role.EXPERT), BOOKING, kind));
            assertFalse(Rights.may(caller("E2", "豫0481", Role.EXPERT), BOOKING, kind));
            assertFalse(Rights.may(caller("K1", "豫0481", Role.CLERK), BOOKING, kind));
        }
    }

    @Test
    public void nobodyOfAnotherCourtSeesABooking() {
        for (Role role : Role.values()) {
            assertFalse(role.name(), Rights.sees(caller("E1", "豫0482", role), BOOKING));
        }
        assertTrue(Rights.sees(caller("E1", "豫0481", Role.EXPERT), BOOKING));
        assertTrue(Rights.sees(caller("K1", "豫0481", Role.CLERK), BOOKING));
        assertFalse(Rights.sees(caller("E2", "豫0481", Role.EXPERT), BOOKING));
        assertFalse(Rights.sees(caller("W1", "豫0481", Role.DUTY_LAWYER), BOOKING));
    }

    @Test
    public void staffNominateAndTheCoordinatorOrTrialManagementEngages() {
        for (ExpertStep step : ExpertStep.values()) {
            assertEquals(step == ExpertStep.NOMINATE, Rights.may(caller("S1", "豫0481", Role.CENTRE_STAFF), step));
            assertTrue(Rights.may(caller("S2", "豫0481", Role.COORDINATOR), step));
            assertEquals(step != ExpertStep.NOMINATE, Rights.may(caller("T1", "豫0481", Role.TRIAL_MANAGEMENT), step));
            assertFalse(Rights.may(caller("E1", "豫0481", Role.EXPERT), step));
        }
    }

    @Test
    public void refusalsSayWhatWasKeptAndCiteTheirArticle() {
        for (Refusal refusal : List.of(Refusals.past(), Refusals.early(StepKind.PARTY_ABSENT), Refusals.notServing(),
                Refusals.notExtreme(), Refusals.taken(List.of("专家")), Refusals.noCounsellor(List.of()),
                Refusals.state(BOOKING, StepKind.CONTACT),
                Refusals.field(Fields.OF_THE_PLAN.get(1), "民事"))) {
            assertEquals(refusal.code(), Optional.of(Article.EXPERTS), refusal.article());
            assertTrue(refusal.code(), refusal.message().contains("本次未保存"));
        }
        assertEquals(List.of("当前状态 已通知", "下一步 按约释明，由专家登记"),
                Refusals.state(BOOKING, StepKind.CONTACT).facts());
        assertEquals(FaultKind.CONFLICT, Refusals.taken(List.of("专家")).kind());
    }

    private static Caller caller(String id, String court, Role role) {
        return new Caller(new PersonId(id), "某" + id, Set.of(role), new CourtCode(court), "", false);
    }
}
