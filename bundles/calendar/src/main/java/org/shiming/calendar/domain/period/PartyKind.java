package org.shiming.calendar.domain.period;

import org.shiming.api.value.CaseType;

/** Which rules a party falls under. */
public enum PartyKind {
    /** Everybody else. */
    ANY,
    /** No domicile in the PRC: thirty days in civil cases (民诉法第286条). */
    FOREIGN,
    /** 被害人: no appeal, may ask for a protest (刑诉法第229条). */
    VICTIM,
    /** Party of an incidental civil action. */
    CIVIL_PART,
    /** 公诉机关. */
    PROSECUTOR;

    /**
     * By the host's word for a party's capacity.
     *
     * @param type the case's type
     * @param capacity 原告, 被害人, 附带民事诉讼原告人 …
     * @param foreign whether the party has no domicile in the PRC
     * @return the kind
     */
    public static PartyKind of(CaseType type, String capacity, boolean foreign) {
        if (type != CaseType.CRIMINAL) {
            return foreign ? FOREIGN : ANY;
        }
        if (capacity.contains("附带民事")) {
            return CIVIL_PART;
        }
        if (capacity.contains("被害人")) {
            return VICTIM;
        }
        return capacity.contains("公诉机关") || capacity.contains("检察院") ? PROSECUTOR : ANY;
    }
}
