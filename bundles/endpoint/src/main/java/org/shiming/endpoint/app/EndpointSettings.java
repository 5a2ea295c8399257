package org.shiming.endpoint.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** The endpoint's configuration, checked once for all of its components. */
@Component(service = EndpointSettings.class, configurationPid = EndpointSettings.PID)
@Designate(ocd = EndpointConfig.class)
public final class EndpointSettings {
    /** The configuration's name. */
    static final String PID = "org.shiming.endpoint";

    private final EndpointConfig config;

    /** @param config as the operator wrote it */
    @Activate
    public EndpointSettings(EndpointConfig config) {
        this.config = config;
        between("drainSeconds", config.drainSeconds(), 0, 300);
        between("tokenSeconds", config.tokenSeconds(), 10, 3_600);
        between("auditQueue", config.auditQueue(), 1, 1_000_000);
        between("auditFlushMillis", config.auditFlushMillis(), 1, 10_000);
        between("auditWaitMillis", config.auditWaitMillis(), 0, 60_000);
    }

    /** @return the values as written */
    public EndpointConfig values() {
        return config;
    }

    private static void between(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(PID + ": " + key + " is " + value + ", allowed are " + least + " to "
                    + most);
        }
    }
}
