package org.shiming.endpoint.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration of the endpoint; the file is {@code config/org.shiming.endpoint.cfg}. */
@ObjectClassDefinition(name = "Shiming: endpoint 服务发布")
public @interface EndpointConfig {
    /**
     * @return files with the host's public keys (JWK or JWK set), comma between; relative paths start at Karaf's base
     */
    @AttributeDefinition(name = "审判业务系统的公钥文件")
    String hostKeyFiles() default "etc/host-keys/host-public.jwk";

    /** @return who must have issued a person's token */
    @AttributeDefinition(name = "登录凭据的签发者")
    String tokenIssuer() default "court-host";

    /** @return for whom a person's token must be */
    @AttributeDefinition(name = "登录凭据的接收者")
    String tokenAudience() default "shiming";

    /** @return how long calls in flight may take when a service goes */
    @AttributeDefinition(name = "停用服务时等待在途请求的时长（秒）")
    int drainSeconds() default 15;

    /** @return whether a WS-Security UsernameToken must carry a nonce and its creation time */
    @AttributeDefinition(name = "UsernameToken 是否必须带 Nonce 和 Created")
    boolean requireNonce() default true;

    /** @return how old a UsernameToken may be */
    @AttributeDefinition(name = "UsernameToken 的有效时长（秒）")
    int tokenSeconds() default 300;

    /** @return how many audit entries may wait to be written */
    @AttributeDefinition(name = "审计记录排队上限")
    int auditQueue() default 10_000;

    /** @return how long an audit entry waits at most before it is written */
    @AttributeDefinition(name = "审计记录写入间隔（毫秒）")
    int auditFlushMillis() default 50;

    /** @return how long a caller waits when the audit cannot keep up */
    @AttributeDefinition(name = "审计排队已满时调用方等待时长（毫秒）")
    int auditWaitMillis() default 2_000;
}
