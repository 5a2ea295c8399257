package org.shiming.dutylawyer.store;

import java.math.BigDecimal;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;
import org.shiming.dutylawyer.domain.PayState;

/** One line of a pay sheet (三.4(3)): an attended half-day or a held session, made from the record and never typed. */
@Entity
@Table(name = "HONORARIUM")
public class PayRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "PAY_MONTH")
    private String month;
    @Column(name = "PERSON")
    private String person;
    @Column(name = "KIND")
    private String kind;
    @Column(name = "REF")
    private String ref;
    @Column(name = "ON_DAY")
    private String onDay;
    @Column(name = "RATE_VERSION")
    private String rateVersion;
    @Column(name = "CENTS")
    private long cents;
    @Column(name = "STATE")
    private String state;
    @Column(name = "DECIDED_BY")
    private String decidedBy;
    @Column(name = "PAID_BY")
    private String paidBy;
    @Column(name = "VOUCHER")
    private String voucher;
    @Column(name = "REASON")
    private String reason;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected PayRow() {}

    /** @param work for what @param rateVersion by which rates @param amount yuan, two decimals */
    public PayRow(PayLine.Work work, String rateVersion, BigDecimal amount) {
        this.id = work.id();
        this.court = work.court();
        this.month = work.day().substring(0, 7);
        this.person = work.person();
        this.kind = work.kind().name();
        this.ref = work.ref();
        this.onDay = work.day();
        this.rateVersion = rateVersion;
        this.cents = amount.movePointRight(2).longValueExact();
        this.state = PayState.OPEN.name();
    }

    /** @param by who approves */
    public void approve(String by) {
        this.state = PayState.APPROVED.name();
        this.decidedBy = by;
    }

    /** @param by who strikes it out @param why why */
    public void strike(String by, String why) {
        this.state = PayState.STRUCK.name();
        this.decidedBy = by;
        this.reason = why;
    }

    /** @param by who paid @param number the voucher */
    public void pay(String by, String number) {
        this.state = PayState.PAID.name();
        this.paidBy = by;
        this.voucher = number;
    }

    /** @return how it stands */
    public PayState state() {
        return PayState.valueOf(state);
    }

    /** @return the line */
    public PayLine line() {
        return new PayLine(id, new PayLine.Work(court, person, PayKind.valueOf(kind), ref, onDay), rateVersion,
                BigDecimal.valueOf(cents, 2), state(), Optional.ofNullable(decidedBy), Optional.ofNullable(voucher),
                Optional.ofNullable(reason));
    }
}
