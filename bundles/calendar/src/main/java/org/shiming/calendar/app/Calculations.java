package org.shiming.calendar.app;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.fee.FeeAnswer;
import org.shiming.calendar.domain.fee.FeeCalculator;
import org.shiming.calendar.domain.fee.FeeKind;
import org.shiming.calendar.domain.fee.FeeQuestion;
import org.shiming.calendar.domain.fee.FeeTable;
import org.shiming.calendar.domain.interest.InterestAnswer;
import org.shiming.calendar.domain.interest.InterestCalculator;
import org.shiming.calendar.domain.interest.InterestQuestion;

/** Fees and interest (三.2). Nothing is kept; pure; safe for concurrent use. */
@Component(service = Calculations.class)
public final class Calculations {
    private final FeeTable table;
    private final FeeCalculator fees;
    private final InterestCalculator interest;

    /** @param books the tables of the law */
    @Activate
    public Calculations(@Reference LawBooks books) {
        table = books.fees();
        fees = new FeeCalculator(table);
        interest = new InterestCalculator(books.rates());
    }

    /** @param question what is to be charged @return the fee, as {@link FeeCalculator#fee} */
    public Outcome<FeeAnswer> fee(FeeQuestion question) {
        return fees.fee(question);
    }

    /** @param question what is owed @return the interest, as {@link InterestCalculator#interest} */
    public Outcome<InterestAnswer> interest(InterestQuestion question) {
        return interest.interest(question);
    }

    /** @param day the day of filing @return the kinds of fees */
    public List<FeeKind> kinds(LocalDate day) {
        return table.kinds(day);
    }

    /** @param day the day of filing @return the reasons for halving */
    public List<FeeTable.Halving> halvings(LocalDate day) {
        return table.halvings(day);
    }
}
