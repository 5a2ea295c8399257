package org.shiming.reception.domain;

import java.time.LocalDate;
import org.shiming.api.outcome.InvalidValue;

/**
 * Who came.
 *
 * @param name full name; never for a log or a feed
 * @param document identity document
 * @param phone may be empty; never for a log or a feed
 * @param relation to the party
 * @param guardian the guardian who came along, needed for a child under 14; else may be empty
 * @param people how many came together, this one included
 */
public record Visitor(String name, IdentityDocument document, String phone, Relation relation, String guardian,
        int people) {
    /** Below this age a guardian must be there (个人信息保护法 28, 31). */
    static final int CHILD = 14;
    private static final int CROWD = 500;

    /** What the visitor is to the case. */
    public enum Relation {
        /** The party. */
        PARTY("当事人本人"),
        /** Its agent. */
        AGENT("委托代理人"),
        /** Near kin or the legal representative. */
        KIN("法定代理人、近亲属"),
        /** Somebody else. */
        OTHER("其他人员");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }

    /** Checks. */
    public Visitor {
        if (!phone.isEmpty() && !phone.matches("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?")) {
            throw new InvalidValue("PHONE_MALFORMED", "电话号码格式不正确，请核对后重新填写，也可以不填；本次未保存。");
        }
        if (people < 1 || people > CROWD) {
            throw new InvalidValue("PEOPLE_RANGE", "来访人数应为 1 至 " + CROWD + "；本次未保存。");
        }
    }

    /**
     * Whether a guardian is missing.
     *
     * @param today the day of the visit
     * @return true for a child under 14 who came alone
     */
    public boolean needsGuardian(LocalDate today) {
        return guardian.isBlank() && document.age(today).filter(age -> age < CHILD).isPresent();
    }
}
