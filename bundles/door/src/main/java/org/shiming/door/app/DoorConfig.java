package org.shiming.door.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Configuration of the door; the file is {@code config/org.shiming.door.cfg}. Relative paths start at Karaf's base.
 */
@ObjectClassDefinition(name = "Shiming: door 门户")
public @interface DoorConfig {
    /** @return the court of system users whose entry names none */
    @AttributeDefinition(name = "法院代字")
    String courtCode() default "";

    /** @return the JAAS realm of system users */
    @AttributeDefinition(name = "系统用户所在的 JAAS 域")
    String realm() default "shiming";

    /** @return the file of the realm {@code shiming} */
    @AttributeDefinition(name = "系统用户文件")
    String usersFile() default "etc/shiming.users.properties";

    /** @return the key that signs logins; made at first start, copied to a second node */
    @AttributeDefinition(name = "登录签名密钥文件")
    String sessionKeyFile() default "etc/shiming.session.key";

    /** @return how long a login lasts */
    @AttributeDefinition(name = "登录有效期（分钟）")
    int sessionMinutes() default 60;

    /** @return whether the cookie is for encrypted connections only: {@code auto}, {@code always} */
    @AttributeDefinition(name = "会话 Cookie 的 Secure 属性")
    String secureCookie() default "auto";

    /** @return how long a proven password is not hashed again */
    @AttributeDefinition(name = "口令核验结果缓存（秒）")
    int credentialCacheSeconds() default 300;

    /** @return failures before a user at an address is locked */
    @AttributeDefinition(name = "锁定前允许的失败次数")
    int failuresBeforeLock() default 5;

    /** @return how long the first lock lasts; each next one twice as long, up to 32 times */
    @AttributeDefinition(name = "首次锁定时长（秒）")
    int lockSeconds() default 60;

    /** @return how long callers of a closed gate are held */
    @AttributeDefinition(name = "更新期间请求等待时长（秒）")
    int holdSeconds() default 10;

    /** @return how long after the start unknown addresses are held as well */
    @AttributeDefinition(name = "启动期间等待未知地址的时长（秒）")
    int startupSeconds() default 60;

    /** @return how many requests may be held at once */
    @AttributeDefinition(name = "同时等待的请求上限")
    int maxParked() default 500;

    /** @return the largest body a service may ask for */
    @AttributeDefinition(name = "请求正文绝对上限（字节）")
    long maxBodyBytes() default 31_457_280;

    /** @return the largest body of a service that asks for nothing else */
    @AttributeDefinition(name = "请求正文默认上限（字节）")
    long defaultBodyBytes() default 2_097_152;

    /** @return how long a body may take to arrive */
    @AttributeDefinition(name = "请求正文传输时限（秒）")
    int bodySeconds() default 15;

    /** @return how much of larger bodies may be in memory at once */
    @AttributeDefinition(name = "同时缓存的请求正文总量（MiB）")
    int bufferedMiB() default 64;

    /** @return whether bodies without an announced length are taken */
    @AttributeDefinition(name = "是否接受分块传输的正文")
    boolean acceptChunked() default true;

    /** @return what may be read without a login, besides contracts, index and health; comma between */
    @AttributeDefinition(name = "无需登录即可读取的路径")
    String openPaths() default "/screens/loader.js, /screens/page.js, /lib/*, /page/*";

    /** @return the suite's address as others see it, for contracts and the check of origins; empty: as requested */
    @AttributeDefinition(name = "对外地址，如 https://shiming.example.court/shiming")
    String publicUrl() default "";

    /** @return services without which the suite is not healthy; comma between */
    @AttributeDefinition(name = "健康检查要求在线的服务")
    String requiredServices() default "matters";

    /** @return how long one health check may take */
    @AttributeDefinition(name = "单项健康检查时限（秒）")
    int healthCheckSeconds() default 2;
}
