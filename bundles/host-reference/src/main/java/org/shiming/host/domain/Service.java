package org.shiming.host.domain;

import java.time.LocalDate;

/**
 * Service of a document on a party.
 *
 * @param documentId what
 * @param partyId on whom
 * @param method 直接, 电子, 邮寄, 公告
 * @param servedOn null until it is served
 * @param status 已送达, 发送中, 失败
 * @param note the reason of a failure, or the short message that was sent; empty if none
 */
public record Service(String documentId, String partyId, String method, LocalDate servedOn, String status,
        String note) {
    /** Electronic service, the method that sends a short message. */
    public static final String ELECTRONIC = "电子";
    /** The state of a service that reached the party. */
    public static final String SERVED = "已送达";
    /** The state of a service that did not. */
    public static final String FAILED = "失败";

    /** @return whether it reached the party */
    public boolean served() {
        return SERVED.equals(status);
    }
}
