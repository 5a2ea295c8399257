package org.shiming.casesystem.domain;

import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;

/** The host as the suite's words have it: one remote call per method, no patience and no memory. */
public interface Host {
    /**
     * A case.
     *
     * @param number which
     * @return its facts
     * @throws HostTrouble if there is no usable answer
     * @throws HostRefusal {@code CASE_NOT_FOUND}
     */
    CaseFacts find(CaseNumber number) throws HostTrouble, HostRefusal;

    /**
     * A document's text.
     *
     * @param number the case
     * @param document the document
     * @return the text
     * @throws HostTrouble if there is no usable answer
     * @throws HostRefusal if there is no such document, or it is not issued
     */
    String documentText(CaseNumber number, DocumentId document) throws HostTrouble, HostRefusal;

    /**
     * Files a paper.
     *
     * @param filing the paper
     * @return the receipt
     * @throws HostTrouble if there is no usable answer: it may have arrived all the same
     * @throws HostRefusal if the host will never take it as it is
     */
    Receipt file(Filing filing) throws HostTrouble, HostRefusal;

    /**
     * Tells an outcome.
     *
     * @param report the outcome
     * @return the receipt, without a number
     * @throws HostTrouble as {@link #file}
     * @throws HostRefusal as {@link #file}
     */
    Receipt report(OutcomeReport report) throws HostTrouble, HostRefusal;
}
