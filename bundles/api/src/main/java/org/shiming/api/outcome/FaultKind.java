package org.shiming.api.outcome;

/** The class of a refusal or fault; it decides the HTTP status, the code says the rest. */
public enum FaultKind {
    /** The request cannot be understood or names an impossible value: 400. */
    BAD_INPUT(400),
    /** Nobody is logged in: 401. */
    UNAUTHENTICATED(401),
    /** The caller's role or court does not allow it: 403. */
    FORBIDDEN(403),
    /** The thing does not exist for this caller: 404. */
    NOT_FOUND(404),
    /** Somebody was faster, or a message id was used for something else: 409. */
    CONFLICT(409),
    /** More was sent than is accepted: 413. */
    TOO_LARGE(413),
    /** A rule of the plan or the law says no: 422. */
    REFUSED_BY_RULE(422),
    /** More was asked than is allowed in this time: 429. */
    TOO_MANY(429),
    /** A bug; nothing of the request was kept: 500. */
    INTERNAL(500),
    /** Something needed is away for now; try again: 503. */
    UNAVAILABLE(503);

    private final int status;

    FaultKind(int status) {
        this.status = status;
    }

    /** @return the HTTP status of this kind */
    public int status() {
        return status;
    }
}
