package org.shiming.expertpool.domain;

/** What can be done to a booking; each leaves one entry in its history. */
public enum StepKind {
    /** The party chose. */
    REQUEST("预约"),
    /** A counsellor was called at once, because the mood is extreme. */
    CALL("立即安排心理咨询师"),
    /** The centre contacts the expert. */
    CONTACT("联系专家"),
    /** Time and place are fixed. */
    CONFIRM("确定时间地点"),
    /** Party and expert were told. */
    NOTIFY("通知"),
    /** Reminded, in working hours. */
    REMIND("提醒"),
    /** The expert explained. */
    HOLD("释明"),
    /** The expert declined. */
    DECLINE("专家不接受"),
    /** Cancelled, with a reason. */
    CANCEL("取消"),
    /** Put off, with a reason. */
    RESCHEDULE("改期"),
    /** The party did not come. */
    PARTY_ABSENT("当事人未到"),
    /** The expert did not come. */
    EXPERT_ABSENT("专家未到"),
    /** The party chose another expert. */
    CHOOSE("另选专家"),
    /** Another expert attends in this one's place, at the same time. */
    SUBSTITUTE("替代专家到场");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /** @return whether it invites an expert, so that the gates are asked before (G5) */
    public boolean invites() {
        return this == CONTACT || this == CONFIRM || this == CHOOSE || this == SUBSTITUTE;
    }

    /** @return whether it takes person, room and party for a time */
    public boolean takesTime() {
        return this == CONFIRM || this == SUBSTITUTE || this == CALL;
    }

    /** @return whether it is about something that can only be known once the time has come */
    public boolean afterStart() {
        return this == PARTY_ABSENT || this == EXPERT_ABSENT || this == HOLD;
    }
}
