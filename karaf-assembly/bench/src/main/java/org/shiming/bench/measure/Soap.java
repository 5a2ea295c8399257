package org.shiming.bench.measure;

/** Envelopes for the kernel's service. */
final class Soap {
    private Soap() {}

    static String matters(String operation, String request) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><m:" + operation
                + " xmlns:m=\"urn:shiming:matters:1\"><request>" + request + "</request></m:" + operation
                + "></s:Body></s:Envelope>";
    }
}
