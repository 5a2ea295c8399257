package org.shiming.dutylawyer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.Engagement;
import org.shiming.api.channel.Explainer;
import org.shiming.api.channel.ExplainerDirectory;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.store.EngagementRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.text.Texts;

/**
 * Whom the duty lawyers and their firms act or acted for, as they declare it: what the kernel's one conflict check (G5)
 * needs of this plug-in. Names of clients are kept encrypted and leave only towards that check.
 */
@Component(service = {Engagements.class, ExplainerDirectory.class})
public final class Engagements implements ExplainerDirectory {
    private final DutyUnit unit;
    private final Settings settings;

    /** @param unit the store @param settings the cipher */
    @Activate
    public Engagements(@Reference DutyUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /**
     * What was declared, without the client.
     *
     * @param subject it
     * @param owner who
     * @param kind side
     * @param summary words
     */
    public record Declared(String subject, String owner, String kind, String summary) {}

    /**
     * Declares an engagement: one's own, or somebody's by the centre.
     *
     * @param act who, under which message
     * @param person whose
     * @param engagement what
     * @return what was kept; or {@code NOT_YOURS}, {@code PERSON_UNKNOWN}
     */
    public Outcome<Declared> declare(Act act, String person, Engagement engagement) {
        Texts.required(engagement.party(), 200, "当事人名称");
        Optional<Refusal> no = Rights.over(act.caller(), person);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        String id = UUID.randomUUID().toString();
        return unit.once(act, "declareEngagement", List.of(person, engagement), Declared.class,
                em -> People.known(em, act.caller().court().value(), person).then(known -> {
                    em.persist(new EngagementRow(id, act.caller().court().value(), person, engagement,
                            settings.seal(engagement.party()), unit.clock().millis()));
                    return unit.done(act, "ENGAGEMENT_DECLARED", "",
                            new Declared(id, person, engagement.side().name(), "值班人员申报代理情况"));
                }));
    }

    @Override
    public Optional<Explainer> find(CourtCode court, PersonId person) {
        return unit.tx().read(em -> Rows.person(em, court.value(), person.value()).map(known -> {
            List<Engagement> engagements = new ArrayList<>();
            for (EngagementRow row : Rows.engagements(em, court.value())) {
                boolean own = row.person().equals(known.id());
                boolean colleagues = !own && row.firmWide() && sameFirm(known,
                        Rows.person(em, court.value(), row.person()));
                if (own || colleagues) {
                    engagements.add(row.engagement(settings.open(row.sealed()), colleagues));
                }
            }
            return new Explainer(person, known.name(), known.firm(), engagements);
        }));
    }

    private static boolean sameFirm(DutyPerson one, Optional<DutyPerson> other) {
        return !one.firm().isBlank() && other.filter(o -> o.firm().equals(one.firm())).isPresent();
    }
}
