package org.shiming.api.calendar;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/**
 * Legal periods: what a party has after a document was served on it, counted by the statute in force on the document's
 * day. Explaining never stops any of them (三.10). Computing is pure; an officer's own decision (人工核定), where there is
 * one, stands beside the computed day. Safe for concurrent use. Absent: screens say that periods are not installed.
 *
 * <p>Refusals, each with its basis in {@code facts}: {@code NOT_APPEALABLE}, {@code DOCUMENT_KIND_UNKNOWN},
 * {@code SERVICE_DATE_MISSING}, {@code SERVED_BEFORE_JUDGMENT}, {@code SERVICE_METHOD_INVALID},
 * {@code CALENDAR_YEAR_MISSING}, {@code LAW_VERSION_MISSING}, {@code PARTY_NOT_OF_CASE}, {@code DOCUMENT_NOT_OF_CASE}.
 */
@ProviderType
public interface Periods {
    /**
     * The last day of the period that this document opens for this party: to appeal, to object or to ask for review
     * (the 犹豫期 of 三.10).
     *
     * @param facts the case as the host has it
     * @param document the document
     * @param party the party, with its own clock
     * @return the period with its derivation; or a refusal, never a guess
     */
    Outcome<PeriodAnswer> lastDay(CaseFacts facts, DocumentId document, PartyId party);

    /**
     * The day on which a document counts as served on a party, by the rules of its method of service.
     *
     * @param facts the case as the host has it
     * @param document the document
     * @param party the party
     * @return the day with its derivation; or a refusal
     */
    Outcome<DayAnswer> serviceDay(CaseFacts facts, DocumentId document, PartyId party);

    /**
     * The day on which a document takes effect if nobody appeals: of several parties the last period counts.
     *
     * @param facts the case as the host has it
     * @param document the document
     * @return the day with its derivation; or a refusal, for one while a party is not served yet
     */
    Outcome<DayAnswer> effectiveDay(CaseFacts facts, DocumentId document);

    /**
     * Whether something posted or handed in on a day is in time: posted before expiry is in time, whenever it arrives.
     *
     * @param period the period
     * @param postedOn the day it was posted or handed in
     * @return true if it is in time
     */
    default boolean inTime(PeriodAnswer period, LocalDate postedOn) {
        return !postedOn.isAfter(period.day());
    }
}
