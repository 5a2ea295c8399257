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

    /** @return how many working days an owner may keep an open matter before it counts as overdue (一(二)4) */
    @AttributeDefinition(name = "承办期限（工作日）", description = "一(二)4 防止推诿拖延；事项在同一承办人处超过该期限的，列为逾期；1 至 250")
    int ownerWorkingDays() default 5;

    /** @return at which hour of the night the list of matters without a present owner is made */
    @AttributeDefinition(name = "夜间核对时间（时）", description = "每日该时起核对承办人离岗的事项；0 至 23")
    int nightlyHour() default 2;

    /** @return the key file that seals suggestions for review, below the installation */
    @AttributeDefinition(name = "字段密钥文件", description = "复查建议加密保存所用密钥，应与数据库一并备份")
    String fieldKeyFile() default "etc/shiming-field.key";
}
