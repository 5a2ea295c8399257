package org.shiming.calendar.domain.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.calendar.domain.fee.FeeKind.Nature;
import org.shiming.calendar.domain.fee.FeeQuestion.Claim;
import org.shiming.calendar.domain.law.Yuan;

/** Calculates fees over the tables. Pure; safe for concurrent use. */
public final class FeeCalculator {
    private static final String MIXED = "民诉解释201";

    private final FeeTable table;

    /** @param table kinds and rates */
    public FeeCalculator(FeeTable table) {
        this.table = table;
    }

    /**
     * A fee.
     *
     * @param question what is to be charged
     * @return the fee with its derivation; or {@code FEE_RATES_MISSING}, {@code FEE_KIND_UNKNOWN},
     *         {@code FEE_HALVING_UNKNOWN}, {@code FEE_KINDS_MIXED}
     */
    public Outcome<FeeAnswer> fee(FeeQuestion question) {
        LocalDate day = question.day();
        if (table.kinds(day).isEmpty()) {
            return refused(FaultKind.UNAVAILABLE, "FEE_RATES_MISSING", "该日期的诉讼费标准未录入参考表，请人工核定。", day.toString());
        }
        Map<FeeKind, List<Claim>> byKind = new LinkedHashMap<>();
        for (Claim claim : question.claims()) {
            Optional<FeeKind> kind = table.kind(claim.kind(), day);
            if (kind.isEmpty()) {
                return refused(FaultKind.BAD_INPUT, "FEE_KIND_UNKNOWN", "没有这种收费项目，请从列表中选择。", "");
            }
            byKind.computeIfAbsent(kind.get(), fresh -> new ArrayList<>()).add(claim);
        }
        Set<String> known = new LinkedHashSet<>(table.halvings(day).stream().map(FeeTable.Halving::code).toList());
        if (!known.containsAll(question.halvings())) {
            return refused(FaultKind.BAD_INPUT, "FEE_HALVING_UNKNOWN", "没有这种减半理由，请从列表中选择。", "");
        }
        boolean application = byKind.keySet().stream().anyMatch(kind -> kind.nature() == Nature.APPLICATION);
        if (application && question.claims().size() > 1) {
            return refused(FaultKind.REFUSED_BY_RULE, "FEE_KINDS_MIXED", "申请费与案件受理费分别交纳，请逐项计算。", "诉讼费用交纳办法第6条、第10条");
        }
        return Outcome.done(answer(question, byKind));
    }

    private FeeAnswer answer(FeeQuestion question, Map<FeeKind, List<Claim>> byKind) {
        List<String> steps = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Set<String> basis = new LinkedHashSet<>();
        if (question.appeal()) {
            basis.add("费办法17");
            steps.add("上诉案件按不服一审裁判部分的上诉请求金额计算");
        }
        Map<FeeKind, List<Claim>> charged = charged(byKind, basis, notes);
        List<Charge> charges = new ArrayList<>();
        charged.forEach((kind, claims) -> {
            Charge charge = charge(kind, sum(claims), question.day());
            charges.add(charge);
            steps.addAll(charge.steps());
            basis.addAll(kind.basis());
            if (!kind.note().isEmpty()) {
                notes.add(kind.note());
            }
        });
        Charge whole = together(charges);
        if (charged.keySet().stream().noneMatch(kind -> kind.nature() == Nature.APPLICATION)) {
            whole = halved(whole, question, steps, basis);
        }
        BigDecimal low = Yuan.round(whole.low());
        BigDecimal high = Yuan.round(whole.high());
        steps.add("应交：" + new Charge(low, high, List.of()).text());
        if (low.compareTo(high) != 0) {
            notes.add("办法只规定幅度，具体数额由本省规定、法院核定。");
        }
        return new FeeAnswer(low, high, steps, table.cite(basis, question.day()), notes, table.version());
    }

    /** What counts of several claims: amounts are added up, and what is not about property then costs nothing more. */
    private static Map<FeeKind, List<Claim>> charged(Map<FeeKind, List<Claim>> byKind, Set<String> basis,
            List<String> notes) {
        Map<FeeKind, List<Claim>> property = new LinkedHashMap<>(byKind);
        property.keySet().removeIf(kind -> kind.nature() != Nature.PROPERTY);
        if (byKind.values().stream().mapToInt(List::size).sum() > 1) {
            basis.add(MIXED);
            notes.add(property.isEmpty() ? "多个非财产性诉讼请求按一件交纳。"
                    : property.size() == byKind.size() ? "多个财产性诉讼请求合并计算金额。" : "既有财产性又有非财产性诉讼请求的，按财产性诉讼请求的标准交纳。");
        }
        return property.isEmpty() ? byKind : property;
    }

    private Charge charge(FeeKind kind, Optional<BigDecimal> amount, LocalDate day) {
        List<FeeRow> rows = table.rates(kind.code(), day);
        Optional<FeeRow> share = rows.stream().filter(row -> row.row() == FeeRow.Row.OF).findFirst();
        if (share.isEmpty()) {
            return new Rates(kind, rows).of(amount);
        }
        FeeKind other = table.kind(share.get().over(), day).orElseThrow();
        Charge full = charge(other, amount, day);
        List<String> steps = new ArrayList<>(full.steps());
        Charge part = full.times(share.get().share().orElseThrow());
        steps.add(kind.label() + "按" + other.label() + "受理费 " + full.text() + "的" + share.get().upTo() + "交纳："
                + part.text());
        return new Charge(part.low(), part.high(), steps);
    }

    private static Optional<BigDecimal> sum(List<Claim> claims) {
        return claims.stream().map(Claim::amount).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    /** Several kinds by piece count as one: which one is for the court, so the answer spans all of them. */
    private static Charge together(List<Charge> charges) {
        return new Charge(charges.stream().map(Charge::low).min(Comparator.naturalOrder()).orElseThrow(),
                charges.stream().map(Charge::high).max(Comparator.naturalOrder()).orElseThrow(), List.of());
    }

    private Charge halved(Charge whole, FeeQuestion question, List<String> steps, Set<String> basis) {
        List<FeeTable.Halving> reasons = table.halvings(question.day()).stream()
                .filter(reason -> question.halvings().contains(reason.code())).toList();
        if (reasons.isEmpty()) {
            return whole;
        }
        reasons.forEach(reason -> basis.add(reason.basis()));
        Charge left = whole.times(reasons.get(0).share());
        steps.add(String.join("、", reasons.stream().map(FeeTable.Halving::label).toList()) + "，减半交纳：" + left.text());
        if (reasons.size() > 1) {
            basis.add("民诉解释206");
            steps.add("有多个减半理由的，只减半一次");
        }
        return left;
    }

    private static <T> Outcome<T> refused(FaultKind kind, String code, String message, String fact) {
        return Outcome.refused(new Refusal(kind, code, message, Optional.empty(),
                fact.isEmpty() ? List.of() : List.of(fact)));
    }
}
