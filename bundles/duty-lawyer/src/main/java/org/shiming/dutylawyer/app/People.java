package org.shiming.dutylawyer.app;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.store.PersonRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.text.Texts;

/** The list of duty lawyers and re-engaged retired judges (三.4(2): 主动对接市司法局、市律师协会落实律师值班释明，返聘…退休法官). */
@Component(service = People.class)
public final class People {
    private final DutyUnit unit;

    /** @param unit the store */
    @Activate
    public People(@Reference DutyUnit unit) {
        this.unit = unit;
    }

    /**
     * What was kept of somebody.
     *
     * @param subject the person
     * @param kind lawyer or retired judge
     * @param state how the person stands
     * @param reason why, may be empty
     * @param summary one Chinese sentence without names
     */
    public record Listed(String subject, String kind, String state, String reason, String summary) {}

    /** @param caller who asks @return the list of the caller's court, by identifier */
    public List<DutyPerson> list(Caller caller) {
        return unit.tx().read(em -> Rows.people(em, caller.court().value())).stream().map(PersonRow::person).toList();
    }

    /**
     * Puts somebody on the list, or corrects name, firm and term; the state is kept.
     *
     * @param act who, under which message
     * @param person who
     * @return what was kept
     */
    public Outcome<Listed> save(Act act, DutyPerson person) {
        Texts.required(person.name(), 100, "姓名");
        Texts.optional(person.firm(), 200, "律师事务所");
        return unit.once(act, "savePerson", person, Listed.class, em -> {
            PersonRow row = keep(em, act.caller().court().value(), person);
            return unit.done(act, "PERSON_LISTED", "", listed(row, "", "值班人员登记入册"));
        });
    }

    /**
     * Suspends, removes or takes back somebody. Shifts that are planned already stay until they are released or
     * covered,
     * and stand on the roster as gaps to be.
     *
     * @param act who, under which message
     * @param person who
     * @param state the new state
     * @param reason why
     * @return what was kept; or {@code PERSON_UNKNOWN}
     */
    public Outcome<Listed> state(Act act, String person, PersonState state, String reason) {
        String why = Texts.required(reason, 500, "原因");
        return unit.once(act, "personState", List.of(person, state, why), Listed.class, em -> {
            PersonRow row = em.find(PersonRow.class, PersonRow.id(act.caller().court().value(), person));
            if (row == null) {
                return Outcome.refused(Refusals.personUnknown());
            }
            row.set(row.person().as(state));
            row.because(why);
            return unit.done(act, "PERSON_STATE", "", listed(row, why, "值班人员" + state.label()));
        });
    }

    static PersonRow keep(EntityManager em, String court, DutyPerson person) {
        PersonRow row = em.find(PersonRow.class, PersonRow.id(court, person.id()));
        if (row == null) {
            row = new PersonRow(court, person);
            em.persist(row);
        } else {
            row.set(person.as(row.person().state()));
        }
        return row;
    }

    static Outcome<DutyPerson> known(EntityManager em, String court, String person) {
        Optional<DutyPerson> found = Rows.person(em, court, person);
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusals.personUnknown()));
    }

    private static Listed listed(PersonRow row, String reason, String summary) {
        DutyPerson person = row.person();
        return new Listed(person.id(), person.kind().name(), person.state().name(), reason, summary);
    }
}
