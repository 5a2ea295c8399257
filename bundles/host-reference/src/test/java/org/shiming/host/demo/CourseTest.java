package org.shiming.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Service;

public class CourseTest {
    private static final LocalDate BASE = LocalDate.of(2026, 11, 23);
    private static final List<Party> PARTIES = List.of(
            new Party("P1", "甲", "原告", "自然人", "", false, List.of()),
            new Party("P2", "乙", "被告", "自然人", "", true, List.of()));

    private static List<Course> many(int appealDays) {
        return java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> Course.draw(new Draw(i), BASE, "D", PARTIES, appealDays)).toList();
    }

    @Test
    public void aCaseIsAcceptedBeforeItsJudgmentAndServedAfterIt() {
        for (Course course : many(15)) {
            assertTrue(course.filedOn().isBefore(BASE));
            if (course.issuedOn() != null) {
                assertTrue(course.filedOn().isBefore(course.issuedOn()));
                course.services().stream().filter(Service::served)
                        .forEach(s -> assertFalse(s.servedOn().isBefore(course.issuedOn())));
            }
        }
    }

    @Test
    public void aJudgmentIsEffectiveOnlyAfterEverybodyWasServedAndTheTimeToAppealIsOver() {
        for (Course course : many(15)) {
            if (course.effectiveOn() != null) {
                assertEquals(2, course.services().stream().filter(Service::served).count());
                course.services()
                        .forEach(s -> assertTrue(course.effectiveOn().isAfter(s.servedOn().plusDays(15))));
            }
        }
    }

    @Test
    public void whatCannotBeAppealedIsEffectiveOnTheLastService() {
        Course course = many(0).stream().filter(c -> c.effectiveOn() != null).findFirst().orElseThrow();
        LocalDate last = course.services().stream().map(Service::servedOn).max(LocalDate::compareTo).orElseThrow();
        assertEquals(last, course.effectiveOn());
    }

    @Test
    public void onlyAServiceThatReachedSomebodyHasADay() {
        many(15).stream().flatMap(c -> c.services().stream())
                .forEach(s -> assertEquals(s.served(), s.servedOn() != null));
    }

    @Test
    public void aFailureHasAReason() {
        List<Service> failed = many(15).stream().flatMap(c -> c.services().stream())
                .filter(s -> Service.FAILED.equals(s.status())).toList();
        assertFalse(failed.isEmpty());
        failed.forEach(s -> assertFalse(s.note().isEmpty()));
    }

    @Test
    public void mostCasesHaveNoFlagAndSomeHaveSeveral() {
        long none = 0;
        boolean several = false;
        for (int i = 0; i < 500; i++) {
            int words = Course.flags(new Draw(i)).words().size();
            none += words == 0 ? 1 : 0;
            several |= words > 1;
        }
        assertTrue(String.valueOf(none), none > 250 && none < 450);
        assertTrue(several);
    }

    @Test
    public void aPanelHasItsPlacesAndASoleJudgeSitsAlone() {
        People people = new People();
        var three = people.panel(new Draw(3), "豫0481", "民事审判第一庭", false);
        assertEquals(List.of("承办人", "审判长", "成员"), three.stream().map(m -> m.position()).toList());
        assertEquals(1, people.panel(new Draw(3), "豫0481", "执行局", true).size());
    }

    @Test
    public void aSecondAgentComesFromAnotherFirm() {
        People people = new People();
        Party.Agent first = people.lawyer(new Draw(1), List.of());
        for (int i = 0; i < 50; i++) {
            assertFalse(people.lawyer(new Draw(i), List.of(first.firm())).firm().equals(first.firm()));
        }
    }
}
