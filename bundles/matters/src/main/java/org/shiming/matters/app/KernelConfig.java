package org.shiming.matters.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the plan leaves open, as a court sets it in {@code org.shiming.matters.cfg}. */
@ObjectClassDefinition(name = "司法释明：释明事项与闸口", description = "方案未写明而由各院自行设定的事项")
public @interface KernelConfig {
    /** The PID. */
    String PID = "org.shiming.matters";

    /** @return whether a party that does not come has used up its judge appointment (三.7) */
    @AttributeDefinition(name = "当事人未到场占用预约次数", description = "三.7 预约法官释明原则上只安排一次；当事人无故未到场是否算作已使用")
    boolean partyNoShowUsesOnce() default true;

    /** @return how far a clerk's clock may be ahead, in seconds */
    @AttributeDefinition(name = "时钟允许偏差（秒）", description = "释明时间晚于服务器时间超过该值的，不予登记；0 至 3600")
    int clockToleranceSeconds() default 120;
}
