package org.shiming.calendar.domain.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.calendar.domain.law.Yuan;

/** Adds up the rows of one kind. */
final class Rates {
    private final FeeKind kind;
    private final List<FeeRow> rows;
    private final List<String> steps = new ArrayList<>();
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;

    Rates(FeeKind kind, List<FeeRow> rows) {
        this.kind = kind;
        this.rows = rows;
    }

    /**
     * @param amount in yuan, empty if there is none
     * @return the charge, not rounded
     * @throws InvalidValue {@code FEE_AMOUNT_NEEDED} or {@code AMOUNT_ZERO} if the kind is charged by amount only
     */
    Charge of(Optional<BigDecimal> amount) {
        if (has(FeeRow.Row.FREE)) {
            return new Charge(low, high, List.of(kind.label() + "：不交纳"));
        }
        if (has(FeeRow.Row.FIRST) && !has(FeeRow.Row.NO_AMOUNT)) {
            Yuan.positive(amount.orElseThrow(() -> new InvalidValue("FEE_AMOUNT_NEEDED",
                    kind.label() + "按金额收费，请填写金额。")), kind.label() + "的金额");
        }
        rows.forEach(row -> add(row, amount));
        rows.stream().filter(row -> row.row() == FeeRow.Row.CAP).findFirst().ifPresent(this::cap);
        return new Charge(low, high, steps);
    }

    private boolean has(FeeRow.Row wanted) {
        return rows.stream().anyMatch(row -> row.row() == wanted);
    }

    private void add(FeeRow row, Optional<BigDecimal> amount) {
        switch (row.row()) {
        case EACH -> flat(row, kind.label() + "每件");
        case NO_AMOUNT -> {
            if (amount.isEmpty()) {
                flat(row, kind.label() + "（不涉及金额）每件");
            }
        }
        case FIRST -> amount.ifPresent(yuan -> flat(row, "不超过 " + whole(row.end().orElseThrow()) + " 元的部分"));
        case TIER -> amount.ifPresent(yuan -> tier(row, yuan));
        default -> {
            /* CAP comes last, FREE, OF and HALVE are not added */ }
        }
    }

    private void flat(FeeRow row, String what) {
        Charge one = new Charge(row.low(), row.high(), List.of());
        steps.add(what + "：" + one.text());
        low = low.add(row.low());
        high = high.add(row.high());
    }

    private void tier(FeeRow row, BigDecimal yuan) {
        BigDecimal part = row.end().map(yuan::min).orElse(yuan).subtract(row.from());
        if (part.signum() > 0) {
            BigDecimal fee = part.multiply(row.share().orElseThrow());
            String range = row.end().map(end -> "至 " + whole(end) + " 元").orElse("");
            steps.add("超过 " + whole(row.from()) + " 元" + range + "的部分：" + Yuan.text(part) + " 元 × "
                    + percent(row.share().orElseThrow()) + " = " + Yuan.text(fee) + " 元");
            low = low.add(fee);
            high = high.add(fee);
        }
    }

    private void cap(FeeRow row) {
        if (high.compareTo(row.high()) > 0) {
            steps.add("最多不超过 " + whole(row.high()) + " 元");
            low = low.min(row.high());
            high = row.high();
        }
    }

    private static String whole(BigDecimal yuan) {
        return yuan.stripTrailingZeros().toPlainString();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
