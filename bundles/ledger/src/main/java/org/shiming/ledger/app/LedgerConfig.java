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

    /** @return where exports are written before they are handed out; empty for the system's temporary folder */
    @AttributeDefinition(name = "导出暂存目录", description = "导出文件先写到这里再交给用户；留空为系统临时目录")
    String exportFolder() default "";

    /** @return how much of that disk an export leaves free, in megabytes; 16 to 1,000,000 */
    @AttributeDefinition(name = "磁盘保留空间（MB）", description = "导出时磁盘至少保留的空间，不足则拒绝导出")
    int exportReserveMegabytes() default 256;

    /** @return where roots over new entries are written, outside the database; empty for {@code data/ledger-roots} */
    @AttributeDefinition(name = "存证目录", description = "定期把台账根值写到这里；应在数据库之外，最好在另一块磁盘")
    String rootFolder() default "";

    /** @return how often roots are written, in minutes; 0 for never */
    @AttributeDefinition(name = "存证间隔（分钟）", description = "多久写一次台账根值；0 为不写")
    int rootMinutes() default 60;

    /** @return the case file into which roots are filed at the host; empty for none */
    @AttributeDefinition(name = "存证案卷案号", description = "把台账根值报送业务系统存入此案卷；留空为不报送")
    String rootCaseNumber() default "";

    /** @return the file of the key that signs roots and monthly summaries; made if it is not there */
    @AttributeDefinition(name = "签名密钥文件", description = "台账签名密钥；不存在时自动生成，应与数据库一同备份")
    String keyFile() default "";

    /** @return the court's full name, as papers carry it */
    @AttributeDefinition(name = "法院全称", description = "打印在台账单据上的法院名称")
    String courtName() default "舞钢市人民法院";
}
