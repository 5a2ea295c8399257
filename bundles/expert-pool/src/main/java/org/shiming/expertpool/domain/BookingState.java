package org.shiming.expertpool.domain;

/** Where a booking stands (三.6), and what comes next. */
public enum BookingState {
    /** The party chose an expert. */
    REQUESTED("当事人已选择专家", "由释明中心联系专家"),
    /** The centre is talking to the expert. */
    CONTACTING("正在联系专家", "确定时间和地点"),
    /** Time and place are fixed. */
    CONFIRMED("已确定时间地点", "通知当事人和专家"),
    /** All were told. */
    NOTIFIED("已通知", "按约释明，由专家登记"),
    /** The expert explained. */
    HELD("已释明", "仍不理解的，由专职人员接待（三.5）"),
    /** The expert declined. */
    DECLINED("专家不能接受", "请当事人另选专家，或者取消"),
    /** Cancelled. */
    CANCELLED("已取消", "当事人可以重新预约"),
    /** To be held at another time. */
    RESCHEDULED("待改期", "重新确定时间和地点"),
    /** The party did not come. */
    PARTY_NO_SHOW("当事人未到", "联系当事人后改期，或者取消"),
    /** The expert did not come, and nobody in the expert's place. */
    EXPERT_NO_SHOW("专家未到", "向当事人致歉后改期，或者另选专家");

    private final String label;
    private final String nextStep;

    BookingState(String label, String nextStep) {
        this.label = label;
        this.nextStep = nextStep;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /** @return what comes next, in Chinese */
    public String nextStep() {
        return nextStep;
    }

    /** @return whether person, room and party are taken for the time */
    public boolean holdsTime() {
        return this == CONFIRMED || this == NOTIFIED;
    }

    /** @return whether nothing more is to be done */
    public boolean closed() {
        return this == HELD || this == CANCELLED;
    }
}
