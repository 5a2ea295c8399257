package org.shiming.endpoint.domain;

/**
 * What is asked of the audit; empty texts ask for everything.
 *
 * @param court the court whose callers' entries are shown
 * @param caseNumber the case
 * @param caller who called
 * @param service the service
 * @param outcome the code of the result
 * @param beforeMicros only entries before this time, 0 for the newest
 * @param beforeReference which entry of that time was the last seen
 * @param max how many
 */
public record AuditQuery(String court, String caseNumber, String caller, String service, String outcome,
        long beforeMicros, String beforeReference, int max) {}
