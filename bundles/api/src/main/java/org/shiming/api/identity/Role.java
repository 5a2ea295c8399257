package org.shiming.api.identity;

/** The people and systems that come to the suite, and what they come for (requirements, People). */
public enum Role {
    /** A judge: explains, and is the first responsible person (二(三)). */
    JUDGE("法官"),
    /** Window clerk or receptionist. */
    CLERK("窗口工作人员"),
    /** Lawyer on duty at the centre (三.5). */
    DUTY_LAWYER("值班律师"),
    /** Expert of the pool (三.6). */
    EXPERT("专家"),
    /** Psychological counsellor (三.6). */
    COUNSELLOR("心理咨询师"),
    /** Re-engaged retired judge (三.4(2)). */
    RETIRED_JUDGE("返聘退休法官"),
    /** Dedicated staff of the centre (三.5). */
    CENTRE_STAFF("释明中心专职人员"),
    /** Coordinator of the centre. */
    COORDINATOR("释明中心统筹"),
    /** Head of a division 庭长. */
    DIVISION_HEAD("庭长"),
    /** Court leader 院领导. */
    COURT_LEADER("院领导"),
    /** Trial-management office 审管办. */
    TRIAL_MANAGEMENT("审管办"),
    /** IT operations. */
    IT_OPERATIONS("信息运维"),
    /** The court's case system. */
    HOST_SYSTEM("审判业务系统"),
    /** A superior court's system or reader. */
    SUPERIOR_COURT("上级法院");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }
}
