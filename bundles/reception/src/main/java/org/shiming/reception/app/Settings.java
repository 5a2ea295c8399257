package org.shiming.reception.app;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.support.crypto.FieldCipher;

/** The court's own settings, checked once; a bad value fails activation naming PID and key. */
@Component(service = Settings.class, configurationPid = Settings.PID)
@Designate(ocd = Settings.Config.class)
public final class Settings {
    static final String PID = "org.shiming.reception";

    private final Config config;
    private final FieldCipher cipher;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming reception")
    public @interface Config {
        /** @return where slips send a party */
        @AttributeDefinition(name = "Where slips send a party")
        String centrePlace() default "诉讼服务中心司法释明中心（律师接待室）";

        /** @return how often provisional visits are matched, in seconds */
        @AttributeDefinition(name = "Matching period in seconds")
        int matchSeconds() default 20;

        /** @return the court's full name on papers */
        @AttributeDefinition(name = "Court name on papers")
        String courtName() default "舞钢市人民法院";

        /** @return the key file for visits kept at rest */
        @AttributeDefinition(name = "Field key file")
        String fieldKeyFile() default "etc/shiming-field.key";
    }

    /**
     * Checks the settings.
     *
     * @param config the settings
     */
    @Activate
    public Settings(Config config) {
        this.config = config;
        if (config.matchSeconds() < 1) {
            throw new IllegalArgumentException(PID + ": matchSeconds: out of range");
        }
        if (config.centrePlace().isBlank() || config.courtName().isBlank()) {
            throw new IllegalArgumentException(PID + ": centrePlace, courtName: must not be empty");
        }
        this.cipher = cipher(config.fieldKeyFile());
    }

    /** @return the plain settings */
    public Config config() {
        return config;
    }

    /** @return the cipher for visits at rest */
    public FieldCipher cipher() {
        return cipher;
    }

    private static FieldCipher cipher(String file) {
        try {
            Path path = Path.of(file);
            String base = System.getProperty("karaf.base");
            return FieldCipher.ofFile(path.isAbsolute() || base == null ? path : Path.of(base).resolve(path));
        } catch (IOException away) {
            throw new IllegalArgumentException(PID + ": fieldKeyFile: " + away.getMessage(), away);
        }
    }
}
