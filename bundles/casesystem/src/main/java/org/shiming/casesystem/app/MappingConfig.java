package org.shiming.casesystem.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code config/org.shiming.casesystem.mapping.cfg}: {@code host word=suite word, …} per field. */
@ObjectClassDefinition(name = "Shiming: this court's words")
public @interface MappingConfig {
    /** The PID. */
    String PID = "org.shiming.casesystem.mapping";

    /** @return case types: CIVIL, CRIMINAL, ADMINISTRATIVE, ENFORCEMENT */
    @AttributeDefinition(name = "Case types")
    String caseType() default "民事=CIVIL,刑事=CRIMINAL,行政=ADMINISTRATIVE,执行=ENFORCEMENT";

    /** @return kinds of parties: NATURAL, ORGANISATION */
    @AttributeDefinition(name = "Kinds of parties")
    String partyKind() default "自然人=NATURAL,法人=ORGANISATION,非法人组织=ORGANISATION";

    /** @return methods of service */
    @AttributeDefinition(name = "Methods of service", required = false)
    String serviceMethod() default "";

    /** @return states of service: 已送达, 发送中, 失败 */
    @AttributeDefinition(name = "States of service", required = false)
    String serviceStatus() default "";

    /** @return procedures */
    @AttributeDefinition(name = "Procedures", required = false)
    String procedure() default "";

    /** @return capacities of parties */
    @AttributeDefinition(name = "Capacities", required = false)
    String capacity() default "";

    /** @return positions in the panel: 审判长, 承办人, 成员 */
    @AttributeDefinition(name = "Positions", required = false)
    String position() default "";

    /** @return kinds of judgment documents */
    @AttributeDefinition(name = "Kinds of documents", required = false)
    String documentKind() default "";

    /** @return categories of 四类案件 */
    @AttributeDefinition(name = "Four categories", required = false)
    String fourCategory() default "";

    /** @return court codes, where the host has its own */
    @AttributeDefinition(name = "Court codes", required = false)
    String courtCode() default "";
}
