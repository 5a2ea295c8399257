package org.shiming.calendar.app;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.support.crypto.FieldCipher;

/** How papers for parties are numbered, kept and worded; a bad value fails activation naming PID and key. */
@Component(service = PaperSettings.class, configurationPid = PaperSettings.PID)
@Designate(ocd = PaperSettings.Config.class)
public final class PaperSettings {
    static final String PID = "org.shiming.calendar.papers";

    private final Config config;
    private final FieldCipher cipher;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming papers for parties")
    public @interface Config {
        /** @return the word in numbers of avenue sheets */
        @AttributeDefinition(name = "Number word of avenue sheets")
        String avenueWord() default "释明告";

        /** @return the word in numbers of payment notices */
        @AttributeDefinition(name = "Number word of payment notices")
        String feeWord() default "释明费";

        /** @return days to pay after the notice was received */
        @AttributeDefinition(name = "Days to pay after the notice")
        int paymentDays() default 7;

        /** @return how to pay, one sentence on the notice */
        @AttributeDefinition(name = "How to pay")
        String paymentWay() default "请持本通知到本院诉讼服务中心交费窗口，或者按本院公布的其他交费方式交纳，并保留票据。";

        /** @return whom to ask, one sentence on both papers */
        @AttributeDefinition(name = "Whom to ask")
        String contact() default "咨询：本院诉讼服务中心司法释明中心，电话 12368。";

        /** @return the key file for papers kept at rest */
        @AttributeDefinition(name = "Field key file")
        String fieldKeyFile() default "etc/shiming-field.key";
    }

    /** @param config the settings */
    @Activate
    public PaperSettings(Config config) {
        this.config = config;
        check("paymentDays", config.paymentDays() >= 1 && config.paymentDays() <= 365);
        check("avenueWord", config.avenueWord().matches("\\p{IsHan}{1,8}"));
        check("feeWord", config.feeWord().matches("\\p{IsHan}{1,8}") && !config.feeWord().equals(config.avenueWord()));
        this.cipher = cipher(config.fieldKeyFile());
    }

    /** @return the plain settings */
    public Config config() {
        return config;
    }

    /** @return the cipher for contents at rest */
    public FieldCipher cipher() {
        return cipher;
    }

    private static void check(String key, boolean good) {
        if (!good) {
            throw new IllegalArgumentException(PID + ": " + key + ": out of range");
        }
    }

    private static FieldCipher cipher(String file) {
        try {
            return FieldCipher.ofFile(Path.of(System.getProperty("karaf.base", "")).resolve(file));
        } catch (IOException away) {
            throw new IllegalArgumentException(PID + ": fieldKeyFile: " + away.getMessage(), away);
        }
    }
}
