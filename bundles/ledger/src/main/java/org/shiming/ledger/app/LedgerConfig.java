package org.shiming.ledger.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** How ledgers are kept, as a court sets it in {@code org.shiming.ledger.cfg}. */
@ObjectClassDefinition(name = "司法释明：台账", description = "各程序台账的登记与校验")
public @interface LedgerConfig {
    /** The PID. */
    String PID = "org.shiming.ledger";

    /** @return the hash algorithm of new entries; old ones keep theirs */
    @AttributeDefinition(name = "哈希算法", description = "新登记条目使用的算法；已登记条目保持原算法",
            options = {@Option(label = "SM3（国密）", value = "SM3"), @Option(label = "SHA-256", value = "SHA-256")})
    String algorithm() default "SM3";

    /** @return how many facts are entered in one transaction, 1 to 5000 */
    @AttributeDefinition(name = "每批条数", description = "一次事务登记的条数；1 至 5000")
    int batchEntries() default 2000;

    /** @return how often feeds are looked at when no bell rings, in seconds */
    @AttributeDefinition(name = "轮询间隔（秒）", description = "没有收到通知时多久查看一次各来源；1 至 3600")
    int pollSeconds() default 5;

    /** @return how many threads hash during a verification, 1 to 16 */
    @AttributeDefinition(name = "校验线程数", description = "校验时用于计算哈希值的线程数；1 至 16")
    int verifyThreads() default 2;

    /** @return how often everything is verified unasked, in hours; 0 for never */
    @AttributeDefinition(name = "自动校验间隔（小时）", description = "多久自动校验全部台账一次；0 为不自动校验")
    int verifyHours() default 24;
}
