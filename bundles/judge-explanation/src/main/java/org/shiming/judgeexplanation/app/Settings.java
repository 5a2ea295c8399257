package org.shiming.judgeexplanation.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.judgeexplanation.domain.Reminders;
import org.shiming.judgeexplanation.domain.RiskFactor;
import org.shiming.judgeexplanation.domain.RiskScale;
import org.shiming.judgeexplanation.domain.SmsTemplate;
import org.shiming.support.crypto.FieldCipher;

/** The court's own settings, checked once; a bad value fails activation naming PID and key. */
@Component(service = Settings.class, configurationPid = Settings.PID)
@Designate(ocd = Settings.Config.class)
public final class Settings {
    static final String PID = "org.shiming.judgeexplanation";

    private final Config config;
    private final RiskScale scale;
    private final SmsTemplate sms;
    private final Reminders reminders;
    private final FieldCipher cipher;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming judge explanation")
    public @interface Config {
        /** @return working days after service or pronouncement */
        @AttributeDefinition(name = "Working days after service")
        int mandatoryWorkingDays() default 3;

        /** @return working days after issue while not served */
        @AttributeDefinition(name = "Working days after issue while not served")
        int unservedWorkingDays() default 10;

        /** @return how often the overdue watch looks, in seconds */
        @AttributeDefinition(name = "Overdue watch period in seconds")
        int watchSeconds() default 300;

        /** @return factors as CODE:标签:weight */
        @AttributeDefinition(name = "Risk factors", description = "CODE:label:weight 0-10")
        String[] riskFactors() default {"PETITION_THREAT:明确表示上访或闹访:6", "PETITION_HISTORY:有信访历史:4",
            "EXPECTATION_GAP:诉求与结果差距大:3", "SHARP_CONFLICT:矛盾尖锐、情绪激动:3", "HARDSHIP:生活困难或结果影响重大:2",
            "MANY_PARTIES:涉及人数众多:3", "SENSITIVE_CAUSE:征收拆迁、劳动报酬、医疗等敏感案由:2", "PROCEDURE_COMPLAINT:对审理程序有意见:2",
            "DELAY:审理周期长:1"};

        /** @return sum of weights from which 较高 is suggested */
        @AttributeDefinition(name = "High from")
        int highFrom() default 4;

        /** @return sum of weights from which 强烈 is suggested */
        @AttributeDefinition(name = "Severe from")
        int severeFrom() default 8;

        /** @return the template's version */
        @AttributeDefinition(name = "SMS template version")
        String smsTemplateVersion() default "2026-2";

        /** @return the template; must tell both ways of 三.3 */
        @AttributeDefinition(name = "SMS template", description = "{案号} {文书} {电话} {期限}")
        String smsTemplate() default "【舞钢市人民法院】您的案件{案号}{文书}已电子送达。如对裁判文书有疑问，可联系承办法官，"
                + "或前往本院诉讼服务中心司法释明中心释明。联系电话{电话}。{期限}释明不影响上诉等法定期限。";

        /** @return the telephone in the SMS */
        @AttributeDefinition(name = "Telephone in the SMS")
        String smsPhone() default "12368";

        /** @return the court's full name on papers */
        @AttributeDefinition(name = "Court name on papers")
        String courtName() default "舞钢市人民法院";

        /** @return the key file for papers kept at rest */
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
        check("mandatoryWorkingDays", config.mandatoryWorkingDays() >= 0 && config.mandatoryWorkingDays() <= 100);
        check("unservedWorkingDays", config.unservedWorkingDays() >= 0 && config.unservedWorkingDays() <= 100);
        check("watchSeconds", config.watchSeconds() >= 1);
        this.scale = named("riskFactors, highFrom, severeFrom", () -> new RiskScale(
                Arrays.stream(config.riskFactors()).map(RiskFactor::parse).toList(), config.highFrom(),
                config.severeFrom()));
        this.sms = named("smsTemplate", () -> new SmsTemplate(config.smsTemplateVersion(), config.smsTemplate()));
        this.reminders = bundledReminders();
        this.cipher = cipher(config.fieldKeyFile());
    }

    /** @return the plain settings */
    public Config config() {
        return config;
    }

    /** @return the risk scale */
    public RiskScale scale() {
        return scale;
    }

    /** @return the SMS template */
    public SmsTemplate sms() {
        return sms;
    }

    /** @return the reminder table */
    public Reminders reminders() {
        return reminders;
    }

    /** @return the cipher for papers at rest */
    public FieldCipher cipher() {
        return cipher;
    }

    private static void check(String key, boolean good) {
        if (!good) {
            throw new IllegalArgumentException(PID + ": " + key + ": out of range");
        }
    }

    private static <T> T named(String key, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(PID + ": " + key + ": " + wrong.getMessage(), wrong);
        }
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

    private static Reminders bundledReminders() {
        try (InputStream in = Settings.class.getResourceAsStream("/law/reminders.csv")) {
            return Reminders.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException broken) {
            throw new IllegalStateException("the bundle's own reminder table cannot be read", broken);
        }
    }
}
