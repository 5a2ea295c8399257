package org.shiming.calendar.domain.fee;

import java.util.List;

/**
 * What a fee is charged for.
 *
 * @param code stable code
 * @param nature how it is charged
 * @param label in Chinese
 * @param basis short references to articles
 * @param note what a reader should know, may be empty
 */
public record FeeKind(String code, Nature nature, String label, List<String> basis, String note) {
    /** How a kind is charged. */
    public enum Nature {
        /** By the amount in dispute. */
        PROPERTY,
        /** By piece, some with a part by amount. */
        PIECE,
        /** An application or an exemption: never halved, never mixed with claims. */
        APPLICATION
    }
}
