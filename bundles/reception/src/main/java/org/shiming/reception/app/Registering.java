package org.shiming.reception.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.reception.domain.Demand;
import org.shiming.reception.domain.Refusals;
import org.shiming.reception.domain.State;
import org.shiming.reception.domain.Step;
import org.shiming.reception.domain.StepKind;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.domain.Visitor;
import org.shiming.reception.store.VisitQueries;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/**
 * Registers a visitor (三.3, 三.5). With the host away the visit is provisional: everything is kept under a temporary
 * number and matched when the host is back, so that nobody is sent away and nothing is typed twice.
 */
@Component(service = Registering.class)
public final class Registering {
    private static final int NAME = 50;
    private static final int QUESTION = 4000;
    private static final int QUESTIONS = 50;

    private final ReceptionUnit unit;
    private final Book book;
    private final CaseSystem host;
    private final Matters matters;

    /**
     * @param unit the store
     * @param book the visits
     * @param host the court's cases
     * @param matters the kernel
     */
    @Activate
    public Registering(@Reference ReceptionUnit unit, @Reference Book book, @Reference CaseSystem host,
            @Reference Matters matters) {
        this.unit = unit;
        this.book = book;
        this.host = host;
        this.matters = matters;
    }

    /**
     * Who came, and what for.
     *
     * @param visitor who
     * @param caseNumber the case, empty for a visitor without one
     * @param party whose doubts, if it was chosen
     * @param document about which document; empty: the one issued last
     * @param demand the rest of it
     */
    public record Wish(Visitor visitor, Optional<CaseNumber> caseNumber, Optional<PartyId> party,
            Optional<DocumentId> document, Demand demand) {}

    /**
     * What was found of the case.
     *
     * @param demand what for, as far as it is known
     * @param matter the matter, if there is one
     * @param provisional whether the host is still to be asked
     */
    private record Found(Demand demand, Optional<String> matter, boolean provisional) {}

    /**
     * Registers a visitor.
     *
     * @param act who, under which message
     * @param wish what
     * @return what was kept; or {@code GUARDIAN_NEEDED}, {@code PARTY_NOT_RECOGNISED}, {@code CASE_UNKNOWN}, the
     *         kernel's refusal, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Moved> register(Act act, Wish wish) {
        check(wish);
        String print = Json.fingerprint("register", wish);
        Optional<Outcome<Moved>> earlier = unit.journal().earlier(act.message(), print, Moved.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (wish.visitor().needsGuardian(LocalDate.now(unit.clock()))) {
            return Outcome.refused(Refusals.guardianNeeded());
        }
        return found(act, wish).then(found -> unit.journal().once(act.message(), print, Moved.class,
                em -> Outcome.done(keep(em, act, wish, found))));
    }

    private static void check(Wish wish) {
        Texts.required(wish.visitor().name(), NAME, "来访人姓名");
        Texts.optional(wish.visitor().guardian(), NAME, "监护人姓名");
        if (wish.demand().questions().size() > QUESTIONS) {
            throw new InvalidValue("LIST_TOO_LONG", "疑问最多 50 条，请合并后重新提交；本次未保存。");
        }
        wish.demand().questions().forEach(question -> Texts.required(question, QUESTION, "疑问"));
    }

    private Outcome<Found> found(Act act, Wish wish) {
        if (wish.caseNumber().isEmpty()) {
            return Outcome.done(new Found(wish.demand(), Optional.empty(), false));
        }
        HostAnswer<CaseFacts> answer = host.find(wish.caseNumber().get());
        if (answer instanceof HostAnswer.Away<CaseFacts>) {
            return Outcome.done(new Found(wish.demand(), Optional.empty(), true));
        }
        return answer.outcome().then(facts -> ofThisCourt(act, facts)).then(facts -> open(act, wish, facts));
    }

    private Outcome<Found> open(Act act, Wish wish, CaseFacts facts) {
        Optional<CaseFacts.Party> party = Parties.of(facts, wish.party(), wish.visitor().name());
        if (party.isEmpty()) {
            return Outcome.refused(Refusals.partyNotRecognised());
        }
        Optional<DocumentId> document = wish.document().or(() -> Parties.lastIssued(facts));
        if (document.isEmpty()) {
            return Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "JUDGMENT_NOT_ISSUED",
                    "裁判文书尚未出具，出具后方可释明；可按没有案号的来访登记咨询；本次未保存。"));
        }
        Demand demand = wish.demand().matched(party.get().id().value(), Parties.label(party.get()),
                document.get().value());
        return matters.open(ReceptionUnit.part(act, "m"), new OpenMatter(facts.caseNumber(), party.get().id(),
                document.get(), Origin.WALK_IN, demand.questions()))
                .map(matter -> new Found(demand, Optional.of(matter.id().value()), false));
    }

    private Change<Moved> keep(EntityManager em, Act act, Wish wish, Found found) {
        Instant now = unit.clock().instant();
        LocalDate today = LocalDate.now(unit.clock());
        String court = act.caller().court().value();
        String series = found.provisional() ? "临" : "来访";
        String number = series + "〔" + today.getYear() + "〕"
                + VisitQueries.nextNumber(em, court + "-" + series + "-" + today.getYear()) + "号";
        int ticket = VisitQueries.nextNumber(em, court + "-票-" + today);
        Step step = new Step(StepKind.REGISTER, now, act.caller().id().value(), act.caller().name(), "");
        Visit visit = new Visit(id(act), court, number, ticket, wish.visitor(), found.demand(), now, State.WAITING,
                found.matter(), found.provisional(), "", List.of(step));
        book.add(em, visit);
        return unit.change(visit, step);
    }

    private static Outcome<CaseFacts> ofThisCourt(Act act, CaseFacts facts) {
        return facts.court().equals(act.caller().court()) ? Outcome.done(facts)
                : new HostAnswer.Unknown<CaseFacts>().outcome();
    }

    private static String id(Act act) {
        return UUID.nameUUIDFromBytes(("visit " + act.message().value()).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
