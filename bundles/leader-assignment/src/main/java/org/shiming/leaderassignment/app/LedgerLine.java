package org.shiming.leaderassignment.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.domain.Unit;

/**
 * What the dedicated ledger (专项台账, 三.9) gets of an item: when it was assigned, passed on, signed for, answered and
 * fed back, in the ledger's column names. Holds all of {@link Moved}, since a repeated message is answered from it. No
 * words of anybody: those stay with the item.
 */
final class LedgerLine {
    private static final Map<StepKind, String> DAYS = Map.of(StepKind.DISPATCH, "dispatchedOn", StepKind.SIGN,
            "acknowledgedOn", StepKind.MEET, "metOn", StepKind.PROGRESS, "progressOn", StepKind.REPLY, "repliedOn",
            StepKind.CENTRE, "feedbackOn", StepKind.LEADER, "leaderFeedbackOn");

    private LedgerLine() {}

    /** @return the columns @param item the item after the step @param step the step @param moved what it did */
    static Map<String, Object> of(Item item, Step step, Moved moved) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("ledger", moved.ledger());
        line.put("subject", moved.subject());
        line.put("recordNumber", moved.recordNumber());
        line.put("kind", moved.kind());
        line.put("kindLabel", step.kind().label());
        line.put("state", moved.state());
        line.put("stateLabel", item.state().label());
        line.put("summary", moved.summary());
        line.put("step", moved.step());
        line.put("actingFor", moved.actingFor());
        line.put("party", moved.party());
        line.put("partyLabel", moved.partyLabel());
        line.put("document", moved.document());
        line.put("matter", moved.matter());
        line.put("source", moved.source());
        line.put("reference", moved.reference());
        line.put("owner", moved.owner());
        line.put("ownerName", item.unit().map(Unit::ownerName).orElse(""));
        line.put("unit", moved.unit());
        line.put("dueOn", moved.dueOn());
        line.put("at", moved.at());
        line.put("outcome", moved.outcome());
        days(item, step, line);
        return line;
    }

    private static void days(Item item, Step step, Map<String, Object> line) {
        line.put("assignedOn", LocalDate.ofInstant(item.assignment().assignedAt(), DueDays.COURT_TIME).toString());
        DAYS.forEach((kind, column) -> item.last(kind).ifPresent(done -> line.put(column, day(done))));
        if (item.state().closed()) {
            line.put("closedOn", day(step));
        }
        line.put("returnedTimes", item.count(StepKind.RETURN));
        line.put("remindedTimes", item.count(StepKind.REMIND));
    }

    private static String day(Step step) {
        return LocalDate.ofInstant(step.happenedAt(), DueDays.COURT_TIME).toString();
    }
}
