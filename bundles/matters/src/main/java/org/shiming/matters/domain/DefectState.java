package org.shiming.matters.domain;

import java.util.Set;

/** Where a defect stands (三.13). A slip ends with the party told, a suggestion with a decision; nothing is dropped. */
public enum DefectState {
    /** A slip waits for the judge. */
    FOUND("待法官核对"),
    /** The judge confirmed it: a correction ruling is due. */
    CONFIRMED("待裁定补正"),
    /** The judge found no slip; the reason is kept. */
    DISMISSED("经核对不属瑕疵"),
    /** Corrected by ruling: the party is to be told. */
    RULED("已裁定补正，待告知当事人"),
    /** The party was told that the result is unaffected. */
    TOLD("已告知当事人"),
    /** A suggestion for review waits for the division head. */
    SUGGESTED("待庭长审查"),
    /** The division head's opinion is recorded; it waits for the court leader, whatever the opinion. */
    WITH_PRESIDENT("待院领导决定"),
    /** Decided: to be dealt with under trial supervision by law. The software starts nothing. */
    REFERRED("已决定依法按审判监督程序处理"),
    /** Decided: no error that calls for it; the reason is kept. */
    NOT_REFERRED("已决定不启动，理由已记录");

    private static final Set<DefectState> ENDS = Set.of(DISMISSED, TOLD, REFERRED, NOT_REFERRED);
    private final String label;

    DefectState(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /** @return whether nothing more is due */
    public boolean ended() {
        return ENDS.contains(this);
    }
}
