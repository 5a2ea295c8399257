package org.shiming.host.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document that another system wants in a case's dossier 卷宗.
 *
 * @param idempotencyKey the same key files once
 * @param caseNumber the case
 * @param kind 释明笔录 …
 * @param title its title
 * @param mediaType application/pdf …
 * @param sha256 the content's digest as the sender computed it, in hex
 * @param content the document itself
 */
public record Filing(String idempotencyKey, String caseNumber, String kind, String title, String mediaType,
        String sha256, byte[] content) {

    /** What tells this filing from any other, so that a key used twice is seen. @return a digest in hex */
    public String fingerprint() {
        String all = String.join("\n", caseNumber, kind, title, mediaType, digest(content));
        return digest(all.getBytes(StandardCharsets.UTF_8));
    }

    /** @return whether the content is what the sender's digest says */
    public boolean intact() {
        return digest(content).equalsIgnoreCase(sha256);
    }

    /**
     * SHA-256 in lower-case hex.
     *
     * @param bytes of what
     * @return the digest
     */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
