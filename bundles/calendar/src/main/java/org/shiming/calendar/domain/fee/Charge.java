package org.shiming.calendar.domain.fee;

import java.math.BigDecimal;
import java.util.List;
import org.shiming.calendar.domain.law.Yuan;

/** What one kind costs, exact, with its steps. @param low the least @param high the most @param steps in Chinese */
record Charge(BigDecimal low, BigDecimal high, List<String> steps) {
    Charge {
        steps = List.copyOf(steps);
    }

    Charge times(BigDecimal share) {
        return new Charge(low.multiply(share), high.multiply(share), steps);
    }

    String text() {
        String least = Yuan.text(low);
        return low.compareTo(high) == 0 ? least + " 元" : least + " 元至 " + Yuan.text(high) + " 元（由法院按本省标准确定）";
    }
}
