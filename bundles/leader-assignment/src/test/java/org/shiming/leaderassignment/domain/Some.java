package org.shiming.leaderassignment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Direction;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/** Items and callers for tests. */
public final class Some {
    public static final Instant DAY = Instant.parse("2026-11-10T02:00:00Z");
    public static final Unit CIVIL = new Unit(Unit.Kind.DIVISION, "民事审判庭", "J1", "法官甲");

    private Some() {}

    public static Item item(Direction.Kind kind, State state, StepKind... taken) {
        List<Step> steps = new ArrayList<>(List.of(step(StepKind.ASSIGN)));
        List.of(taken).forEach(one -> steps.add(step(one)));
        Optional<Unit> unit = state == State.ASSIGNED || state == State.SCREENED || state == State.DECLINED
                ? Optional.empty() : Optional.of(CIVIL);
        return new Item("i", "豫0481", "交办〔2026〕1号", new Assignment(kind, "L1", "院长", "请妥善释明。", "", "（2026）豫0481民初1号",
                "P1", "张某某", "D1", 22, DAY), state, unit, 0, List.of(), Optional.empty(), 0, "", steps);
    }

    public static Step step(StepKind kind) {
        return new Step(kind, DAY, DAY, "S1", "专职甲", Optional.empty(), "", "");
    }

    public static Caller caller(String id, String unit, Role... roles) {
        return new Caller(new PersonId(id), "某" + id, Set.of(roles), new CourtCode("豫0481"), unit, false);
    }
}
