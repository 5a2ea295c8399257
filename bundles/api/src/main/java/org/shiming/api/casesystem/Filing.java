package org.shiming.api.casesystem;

import java.util.Arrays;
import java.util.Objects;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;

/**
 * A paper on its way into the host's case file (入卷, 三.1).
 *
 * @param key idempotency key: the same key is filed once, whatever happens
 * @param caseNumber the case
 * @param kind such as 释明笔录
 * @param title the title in the case file
 * @param mediaType such as {@code application/pdf}
 * @param content the bytes, at most 20 MiB
 */
public record Filing(MessageId key, CaseNumber caseNumber, String kind, String title, String mediaType,
        byte[] content) {
    /** The most that one filing may hold, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** Checks and copies. */
    public Filing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(mediaType, "mediaType");
        if (content.length == 0 || content.length > MAX_BYTES) {
            throw new IllegalArgumentException("a filing has 1 byte to 20 MiB, not " + content.length);
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filing that && key.equals(that.key) && caseNumber.equals(that.caseNumber)
                && kind.equals(that.kind) && title.equals(that.title) && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "Filing[" + key + ", " + content.length + " bytes]";
    }
}
