package org.shiming.bench.measure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.shiming.bench.Plan;
import org.shiming.bench.load.Load;
import org.shiming.bench.load.Slice;
import org.shiming.bench.outside.GeneratedCase;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Matters;
import org.shiming.bench.stage.Matters.Matter;
import org.xml.sax.InputSource;

public class MeasurementsTest {
    private final Measurements measurements = new Measurements(Plan.of(List.of()));

    @Test
    public void namesDifferSoThatFiguresDoNotMix() {
        List<String> names = measurements.loads().stream().map(Load::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        List<String> goals = measurements.goals("Derby").stream().map(Goal::text).toList();
        assertEquals(goals.size(), Set.copyOf(goals).size());
    }

    @Test
    public void registeringIsHeldAgainstTheFloor() {
        Figures figures = new Figures();
        figures.add("floor: one durable insert", "Derby", 8, new Slice(new long[]{1, 1, 1, 1}, 1, 0, 0));
        figures.add("register a matter, JSON", "Derby", 8, new Slice(new long[]{1}, 1, 0, 0));
        Goal goal = measurements.goals("Derby").stream().filter(g -> g.text().startsWith("register, JSON, 8 callers"))
                .findFirst().orElseThrow();
        double seen = goal.seen().apply(figures).orElseThrow();
        assertEquals(0.25, seen, 0);
        assertEquals(false, goal.met(seen));
        assertEquals(true, goal.met(0.5));
    }

    @Test
    public void bothFormsAskForTheSame() throws Exception {
        GeneratedCase one = new GeneratedCase(9);
        JsonNode json = new ObjectMapper().readTree(Registration.json(one, 3));
        String soap = text(Registration.soap(one, 3));
        for (String name : List.of("caseNumber", "partyId", "documentId", "origin")) {
            assertTrue(name, soap.contains(json.path(name).asText()));
        }
        Matter matter = new Matter(one, "M", "Q");
        JsonNode session = new ObjectMapper().readTree(RecordSession.json(matter));
        assertTrue(text(RecordSession.soap(matter)).contains(session.at("/results/0/explanation").asText()));
        assertEquals("Q", session.at("/results/0/questionId").asText());
    }

    @Test
    public void everyCallIsANewMessage() throws Exception {
        GeneratedCase one = new GeneratedCase(9);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            ids.add(new ObjectMapper().readTree(Registration.json(one, 0)).path("messageId").asText());
        }
        assertEquals(3, ids.size());
    }

    @Test
    public void aCaseIsUsedUpBeforeTheNext() {
        CaseByCase cases = new CaseByCase(new Matters());
        GeneratedCase first = cases.next();
        for (int i = 1; i < GeneratedCase.MATTERS; i++) {
            assertEquals(first, cases.next());
            assertEquals(i, cases.matter());
        }
        assertTrue(cases.atEnd());
        assertEquals(first.number() + 1, cases.next().number());
    }

    @Test
    public void aBrokenChainIsNoFigure() {
        assertEquals(400_000,
                Verification.rate("whole 豫0481\n完好 WHOLE: 1000000 条 entries, 2500 ms, 400000 条/秒 per second"),
                0);
        assertThrows(IllegalStateException.class,
                () -> Verification.rate("损坏 BROKEN: 1000000 条 entries, 2500 ms, 400000 条/秒 per second"));
    }

    @Test
    public void everyOneOfTheDeadlinesHasALastDayAndTheGoalIsTwoSecondsForAMillion() {
        double seconds = new Deadlines().seconds(10_000);
        assertTrue(seconds + " s", seconds > 0 && seconds < 30);
        Goal goal = new Deadlines().goals("Derby", List.of()).get(0);
        assertTrue(measurements.goals("Derby").stream().anyMatch(g -> g.text().equals(goal.text())));
        assertEquals(false, goal.met(2.1));
        assertEquals(true, goal.met(1.9));
    }

    @Test
    public void valuesAreFoundInBothForms() {
        assertEquals("M1", Form.JSON.value("{\"matterId\":\"M1\"}", "matterId"));
        assertEquals("M1", Form.SOAP.value("<matter><matterId>M1</matterId></matter>", "matterId"));
    }

    private static String text(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
                .getDocumentElement().getTextContent();
    }
}
