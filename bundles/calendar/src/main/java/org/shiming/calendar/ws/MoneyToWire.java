package org.shiming.calendar.ws;

import java.time.LocalDate;
import java.util.List;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.calendar.domain.fee.FeeAnswer;
import org.shiming.calendar.domain.fee.FeeKind;
import org.shiming.calendar.domain.fee.FeeTable;
import org.shiming.calendar.domain.interest.InterestAnswer;
import org.shiming.calendar.domain.law.Yuan;

/** Answers about money as wire types. */
final class MoneyToWire {
    private MoneyToWire() {}

    static FeeView fee(FeeAnswer answer) {
        FeeView wire = new FeeView();
        wire.low = Yuan.text(answer.low());
        wire.high = Yuan.text(answer.high());
        wire.fixed = answer.fixed();
        wire.derivation = answer.derivation();
        wire.basis = answer.basis();
        wire.notes = answer.notes();
        wire.tableVersion = answer.tableVersion();
        return wire;
    }

    static FeeKinds kinds(LocalDate day, List<FeeKind> kinds, List<FeeTable.Halving> halvings) {
        FeeKinds wire = new FeeKinds();
        wire.day = day.toString();
        for (FeeKind kind : kinds) {
            FeeKindView view = new FeeKindView();
            view.code = kind.code();
            view.label = kind.label();
            view.nature = kind.nature().name();
            view.note = kind.note();
            wire.kinds.add(view);
        }
        for (FeeTable.Halving halving : halvings) {
            CodeLabel view = new CodeLabel();
            view.code = halving.code();
            view.label = halving.label();
            wire.halvings.add(view);
        }
        return wire;
    }

    static InterestView interest(InterestAnswer answer) {
        InterestView wire = new InterestView();
        wire.doubled = Yuan.text(answer.doubled());
        wire.doubledUnpaid = Yuan.text(answer.doubledUnpaid());
        wire.debtUnpaid = Yuan.text(answer.debtUnpaid());
        wire.generalUnpaid = Yuan.text(answer.generalUnpaid());
        wire.owed = Yuan.text(answer.owed());
        wire.overpaid = Yuan.text(answer.overpaid());
        wire.basis = answer.basis();
        wire.notes = answer.notes();
        wire.tableVersion = answer.tableVersion();
        for (InterestAnswer.Line line : answer.lines()) {
            InterestLine view = new InterestLine();
            view.from = line.from().toString();
            view.to = line.to().map(LocalDate::toString).orElse("");
            view.debt = Yuan.text(line.debt());
            view.interest = Yuan.text(line.interest());
            view.text = line.text();
            wire.lines.add(view);
        }
        return wire;
    }

    static OutstandingFees outstanding(CaseFacts facts) {
        OutstandingFees wire = new OutstandingFees();
        for (CaseFacts.Fee fee : facts.fees()) {
            OutstandingFee view = new OutstandingFee();
            view.partyId = fee.party().value();
            view.item = fee.item();
            view.due = Yuan.text(fee.due());
            view.paid = Yuan.text(fee.paid());
            view.outstanding = Yuan.text(fee.outstanding());
            view.dueOn = fee.dueOn().map(LocalDate::toString).orElse("");
            wire.items.add(view);
        }
        return wire;
    }
}
