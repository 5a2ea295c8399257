package org.shiming.casesystem.app;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.shiming.casesystem.domain.Problems;
import org.shiming.casesystem.domain.Words;
import org.shiming.casesystem.domain.Words.Field;

/** This court's words, from configuration, and what was met that they do not cover. */
@Component(service = Mapping.class, configurationPid = MappingConfig.PID)
@Designate(ocd = MappingConfig.class)
public final class Mapping {
    private final Words words;
    private final Problems problems = new Problems(Clock.systemUTC());

    /** @param config the pairs; a pair that cannot be read fails the activation, naming the key */
    @Activate
    public Mapping(MappingConfig config) {
        Map<Field, String> pairs = new EnumMap<>(Field.class);
        pairs.put(Field.CASE_TYPE, config.caseType());
        pairs.put(Field.PARTY_KIND, config.partyKind());
        pairs.put(Field.SERVICE_METHOD, config.serviceMethod());
        pairs.put(Field.SERVICE_STATUS, config.serviceStatus());
        pairs.put(Field.PROCEDURE, config.procedure());
        pairs.put(Field.CAPACITY, config.capacity());
        pairs.put(Field.POSITION, config.position());
        pairs.put(Field.DOCUMENT_KIND, config.documentKind());
        pairs.put(Field.FOUR_CATEGORY, config.fourCategory());
        pairs.put(Field.COURT_CODE, config.courtCode());
        pairs.replaceAll((field, text) -> CfgText.utf8(text));
        try {
            this.words = new Words(pairs);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(MappingConfig.PID + ": " + wrong.getMessage(), wrong);
        }
    }

    /** @return the words */
    public Words words() {
        return words;
    }

    /** @return what was met that they do not cover */
    public Problems problems() {
        return problems;
    }
}
