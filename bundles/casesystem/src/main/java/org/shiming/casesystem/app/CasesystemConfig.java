package org.shiming.casesystem.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code config/org.shiming.casesystem.cfg}, apart from the keys that only the Blueprint client reads. */
@ObjectClassDefinition(name = "Shiming: line to the case system")
public @interface CasesystemConfig {
    /** The PID that all parts of this bundle share. */
    String PID = "org.shiming.casesystem";

    /** @return the court of messages whose case number does not name one (numbers from before 2016) */
    @AttributeDefinition(name = "Court code", required = false)
    String courtCode() default "";

    /** @return the file of the key that seals what is kept, relative to Karaf's folder */
    @AttributeDefinition(name = "Field key file")
    String fieldKeyFile() default "etc/shiming-field.key";

    /** @return the most a question may take, retries included */
    @AttributeDefinition(name = "Limit of a question, ms")
    int readLimitMillis() default 8000;

    /** @return how often a failed question is asked again */
    @AttributeDefinition(name = "Retries of a question")
    int retries() default 2;

    /** @return the pause before the first retry; doubled each time, with jitter */
    @AttributeDefinition(name = "Pause before a retry, ms")
    int retryDelayMillis() default 200;

    /** @return how many failures in a row open the circuit */
    @AttributeDefinition(name = "Failures that open the circuit")
    int breakerFailures() default 5;

    /** @return how long an open circuit asks nothing */
    @AttributeDefinition(name = "Open circuit, s")
    int breakerOpenSeconds() default 30;

    /** @return how many questions may be on their way at once */
    @AttributeDefinition(name = "Questions at once")
    int concurrentReads() default 16;

    /** @return how long an answer counts as fresh; 0 asks each time */
    @AttributeDefinition(name = "Cache, s")
    int cacheSeconds() default 5;

    /** @return how long the last answer is remembered for outages; 0 remembers nothing */
    @AttributeDefinition(name = "Remembered answers, days")
    int snapshotDays() default 30;

    /** @return the most one delivery may take */
    @AttributeDefinition(name = "Limit of a delivery, ms")
    int deliveryTimeoutMillis() default 30000;

    /** @return the pause before a failed delivery's second try; doubled each time */
    @AttributeDefinition(name = "Pause after a failed delivery, s")
    int deliveryRetrySeconds() default 5;

    /** @return the longest pause between tries while the host works */
    @AttributeDefinition(name = "Longest pause, s")
    int deliveryRetryCapSeconds() default 300;

    /** @return the longest pause between tries while the host is away */
    @AttributeDefinition(name = "Longest pause in an outage, s")
    int outageRetryCapSeconds() default 60;

    /** @return how many tries may fail, while the host works, before a person must look */
    @AttributeDefinition(name = "Tries")
    int deadAfterTries() default 20;

    /** @return how long content is kept after the receipt */
    @AttributeDefinition(name = "Content after the receipt, days")
    int contentDays() default 7;

    /** @return how many waiting messages make the health check warn */
    @AttributeDefinition(name = "Backlog that warns")
    int backlogWarn() default 100;
}
