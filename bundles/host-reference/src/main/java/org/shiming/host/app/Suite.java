package org.shiming.host.app;

/** The explanation suite as this system sees it: published operations at an address. */
public interface Suite {
    /**
     * Calls a JSON operation.
     *
     * @param operation {@code service/operation}
     * @param json the request object
     * @return what it answered, whatever the status
     * @throws SuiteUnavailable if no answer came
     */
    Reply call(String operation, String json) throws SuiteUnavailable;

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param body as it came
     */
    record Reply(int status, String body) {
        /** @return whether it did what was asked */
        public boolean done() {
            return status >= 200 && status < 300;
        }

        /** @return whether asking again the same is useless: the request itself is at fault */
        public boolean refused() {
            return status == 400 || status == 409 || status == 413 || status == 415 || status == 422;
        }

        /** @return the status and the suite's own code, for the log and for operators */
        public String problem() {
            return (status + " " + Json.text(body, "code")).strip();
        }
    }

    /** The suite did not answer. */
    final class SuiteUnavailable extends Exception {
        private static final long serialVersionUID = 1L;

        /**
         * Says why.
         *
         * @param message what was tried
         * @param cause the failure, may be null
         */
        public SuiteUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
