package org.shiming.dutylawyer.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;
import org.shiming.dutylawyer.domain.Rates;
import org.shiming.dutylawyer.store.PayRow;

/** Makes a line of the pay sheet of work that was recorded (三.4(3)); once per session and per shift. */
@Component(service = PayLines.class)
public final class PayLines {
    private static final String NO_RATE = "-";

    private final Settings settings;

    /** @param settings the rates */
    @Activate
    public PayLines(@Reference Settings settings) {
        this.settings = settings;
    }

    /**
     * Adds the line of some work, unless it is there.
     *
     * @param em the caller's transaction
     * @param work for what
     * @return the line if it is new
     */
    Optional<PayLine> add(EntityManager em, PayLine.Work work) {
        if (em.find(PayRow.class, work.id()) != null) {
            return Optional.empty();
        }
        // Without a rate for that day the line stands with zero and no version, so that nobody's work is lost.
        Optional<Rates.Rate> rate = settings.rates().on(LocalDate.parse(work.day()));
        BigDecimal amount = rate.map(r -> work.kind() == PayKind.SESSION ? r.session() : r.halfDay())
                .orElse(BigDecimal.ZERO.setScale(2));
        PayRow row = new PayRow(work, rate.map(Rates.Rate::version).orElse(NO_RATE), amount);
        em.persist(row);
        return Optional.of(row.line());
    }
}
