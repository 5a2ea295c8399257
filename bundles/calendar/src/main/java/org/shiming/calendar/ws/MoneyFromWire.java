package org.shiming.calendar.ws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.calendar.domain.fee.FeeQuestion;
import org.shiming.calendar.domain.interest.InterestQuestion;

/** Questions about money from wire types; what cannot be is an {@link InvalidValue}. */
final class MoneyFromWire {
    private static final int LIST = 200;

    private MoneyFromWire() {}

    static FeeQuestion fee(FeeRequest request, LocalDate today) {
        return new FeeQuestion(list(request.claims).stream()
                .map(claim -> new FeeQuestion.Claim(claim.kind == null ? "" : claim.kind, optional(claim.amount)))
                .toList(), request.appeal, Set.copyOf(list(request.halvings)),
                FromWire.optionalDay(request.day, "立案日").orElse(today));
    }

    static InterestQuestion interest(InterestRequest request, LocalDate today) {
        return new InterestQuestion(
                list(request.instalments).stream()
                        .map(one -> new InterestQuestion.Instalment(amount(one.amount),
                                FromWire.day(one.dueOn, "履行期届满日")))
                        .toList(),
                optional(request.general).orElse(BigDecimal.ZERO),
                list(request.payments).stream()
                        .map(one -> new InterestQuestion.Payment(FromWire.day(one.on, "付款日"), amount(one.amount)))
                        .toList(),
                list(request.suspensions).stream().map(one -> new InterestQuestion.Suspension(
                        FromWire.day(one.from, "中止开始日"), FromWire.day(one.to, "中止结束日"), one.askedByDebtor)).toList(),
                FromWire.optionalDay(request.until, "计算截止日").orElse(today), request.expiryDayCounts);
    }

    private static Optional<BigDecimal> optional(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(amount(text));
    }

    /** No signs but minus, no exponents: 1e9 is a slip of the keyboard, not an amount. */
    private static BigDecimal amount(String text) {
        String plain = text == null ? "" : text.strip().replace(",", "");
        if (!plain.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            throw new InvalidValue("AMOUNT_MALFORMED", "金额格式不正确：应为数字，最多两位小数，例如 50000.00。");
        }
        return new BigDecimal(plain);
    }

    private static <T> List<T> list(List<T> list) {
        List<T> given = list == null ? List.of() : list;
        if (given.size() > LIST || given.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue("LIST_TOO_LONG", "清单最多 " + LIST + " 项且不能有空项，请精简后重新提交。");
        }
        return given;
    }
}
