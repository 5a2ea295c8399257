package org.shiming.host.domain;

import java.time.Instant;

/**
 * A filed document as the dossier lists it, without its content.
 *
 * @param receiptNumber the receipt
 * @param caseNumber the case
 * @param kind 释明笔录 …
 * @param title its title
 * @param mediaType application/pdf …
 * @param sha256 the content's digest
 * @param size in bytes
 * @param receivedAt when
 */
public record DossierEntry(String receiptNumber, String caseNumber, String kind, String title, String mediaType,
        String sha256, long size, Instant receivedAt) {}
