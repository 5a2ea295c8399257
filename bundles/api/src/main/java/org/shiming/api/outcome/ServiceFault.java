package org.shiming.api.outcome;

/**
 * A refusal on its way out of a service. Only {@code ws} rooms throw it; the endpoint turns it into a SOAP fault with
 * detail or a JSON fault with status. Its message is the refusal's, which names no person.
 */
public class ServiceFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    /** @param refusal what to say */
    public ServiceFault(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message());
        this.refusal = refusal;
    }

    /** @return what to say */
    public Refusal refusal() {
        return refusal;
    }
}
