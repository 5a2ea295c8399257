package org.shiming.host.domain;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.host.testing.Cases.CLERK;
import static org.shiming.host.testing.Cases.JUDGE;
import static org.shiming.host.testing.Cases.LAWYER;
import static org.shiming.host.testing.Cases.LEADER;
import static org.shiming.host.testing.Cases.OPERATOR;
import static org.shiming.host.testing.Cases.OTHER_JUDGE;
import static org.shiming.host.testing.Cases.SUPERIOR;

import java.util.Set;
import org.junit.Test;
import org.shiming.host.testing.Cases;

public class PersonTest {
    private final Heading own = Cases.draft().heading();
    private final Heading elsewhere = Cases.small(Cases.ELSEWHERE, "豫04", "刑事").heading();

    @Test
    public void lawyersExpertsCounsellorsAndOperatorsReadNoCaseFiles() {
        for (String role : new String[]{"DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE", "IT_OPERATIONS"}) {
            assertFalse(role, Cases.person("X001", "某", role, "豫0481").readsCases());
            assertFalse(role, Cases.person("X001", "某", role, "豫0481").reads(own));
        }
    }

    @Test
    public void thoseWhoWorkOnCasesReadThem() {
        for (String role : new String[]{"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD",
            "COURT_LEADER", "TRIAL_MANAGEMENT"}) {
            assertTrue(role, Cases.person("X001", "某", role, "豫0481").reads(own));
        }
    }

    @Test
    public void acrossCourtsOnlyTheSuperiorCourtReads() {
        assertFalse(JUDGE.reads(elsewhere));
        assertFalse(LEADER.reads(elsewhere));
        assertTrue(SUPERIOR.reads(elsewhere));
        assertTrue(SUPERIOR.reads(own));
    }

    @Test
    public void onlyAJudgeOfThePanelIssues() {
        assertTrue(JUDGE.issues(Cases.draft()));
        assertFalse(OTHER_JUDGE.issues(Cases.draft()));
        assertFalse(CLERK.issues(Cases.draft()));
        Person clerkWithAJudgesId = new Person("J004", "x", "某", Set.of("CLERK"), "豫0481", "");
        assertFalse(clerkWithAJudgesId.issues(Cases.draft()));
    }

    @Test
    public void judgesAndClerksRegister() {
        assertTrue(JUDGE.registers());
        assertTrue(CLERK.registers());
        assertFalse(LEADER.registers());
        assertFalse(LAWYER.registers());
    }

    @Test
    public void onlyOperatorsSeeTheOutbox() {
        assertTrue(OPERATOR.operates());
        assertFalse(JUDGE.operates());
    }

    @Test
    public void severalRolesAddUp() {
        Person both = new Person("D001", "x", "某", Set.of("EXPERT", "CLERK"), "豫0481", "");
        assertTrue(both.readsCases());
        assertTrue(both.registers());
    }
}
