package org.shiming.leaderassignment.app;

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
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.leaderassignment.domain.Assignment;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;
import org.shiming.leaderassignment.store.ItemQueries;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Masks;
import org.shiming.support.text.Texts;

/**
 * Takes in what is assigned (三.9 院领导交办) or designated (三.8 指定): the words stay as they came, whoever types them in.
 * A leader assigns in his own name; the centre may enter what a leader or a superior organ handed over on paper.
 */
@Component(service = Assigning.class)
public final class Assigning {
    private static final int WORDS = 4000;
    private static final int NAME = 200;

    private final LeaderUnit unit;
    private final Book book;
    private final Steps steps;
    private final CaseSystem host;
    private final Settings settings;

    /**
     * @param unit the store
     * @param book the items
     * @param steps writes facts
     * @param host the court's cases
     * @param settings limits
     */
    @Activate
    public Assigning(@Reference LeaderUnit unit, @Reference Book book, @Reference Steps steps,
            @Reference CaseSystem host, @Reference Settings settings) {
        this.unit = unit;
        this.book = book;
        this.steps = steps;
        this.host = host;
        this.settings = settings;
    }

    /**
     * What is assigned.
     *
     * @param kind a leader's item or a designation
     * @param caseNumber the case
     * @param party whose demand it is
     * @param document about which document; empty: the one issued last
     * @param words the words of whoever assigns
     * @param sourceId the leader's identifier, if somebody else enters it; empty: the caller's
     * @param sourceName who assigns; empty: the caller
     * @param reference document number, may be empty
     * @param workingDays the time set; 0: the court's own limit
     */
    public record Wish(Direction.Kind kind, CaseNumber caseNumber, PartyId party, Optional<DocumentId> document,
            String words, String sourceId, String sourceName, String reference, int workingDays) {}

    /**
     * Takes an item in.
     *
     * @param act who, under which message
     * @param wish what
     * @return what it did; or {@code CASE_UNKNOWN}, {@code PARTY_NOT_OF_CASE}, {@code DOCUMENT_NOT_OF_CASE},
     *         {@code JUDGMENT_NOT_ISSUED}, {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Moved> assign(Act act, Wish wish) {
        check(wish);
        String print = Json.fingerprint("assign", wish);
        Optional<Outcome<Moved>> earlier = unit.journal().earlier(act.message(), print, Moved.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return host.find(wish.caseNumber()).outcome()
                .then(facts -> facts.court().equals(act.caller().court()) ? Outcome.done(facts)
                        : Outcome.<CaseFacts>refused(unknownCase()))
                .then(facts -> document(facts, wish.document()).then(document -> party(facts, wish.party())
                        .then(party -> unit.journal().once(act.message(), print, Moved.class,
                                em -> Outcome.done(keep(em, act, wish, document, party))))));
    }

    private void check(Wish wish) {
        Texts.required(wish.words(), WORDS, "交办（指定）内容");
        Texts.optional(wish.sourceName(), NAME, "交办（指定）人");
        Texts.optional(wish.reference(), NAME, "文号");
        if (wish.workingDays() < 0 || wish.workingDays() > settings.limits().maxDays()) {
            throw new InvalidValue("DAYS_RANGE",
                    "办理期限应为 1 至 " + settings.limits().maxDays() + " 个工作日，不填则按本院规定；本次未保存。");
        }
    }

    private Change<Moved> keep(EntityManager em, Act act, Wish wish, CaseFacts.JudgmentDocument document,
            CaseFacts.Party party) {
        Instant now = unit.clock().instant();
        Caller caller = act.caller();
        Assignment assignment = new Assignment(wish.kind(),
                wish.sourceId().isBlank() ? caller.id().value() : wish.sourceId(),
                wish.sourceName().isBlank() ? caller.name() : wish.sourceName(), wish.words(), wish.reference(),
                wish.caseNumber().value(), wish.party().value(),
                label(party), document.id().value(),
                wish.workingDays() == 0 ? settings.limits().closeDays() : wish.workingDays(), now);
        Step step = new Step(StepKind.ASSIGN, now, now, caller.id().value(), caller.name(), actingFor(caller, wish), "",
                "");
        String court = caller.court().value();
        Item item = new Item(id(act), court, number(em, court, wish.kind()), assignment,
                assignment.leaderItem() ? State.ASSIGNED : State.SCREENED, Optional.empty(), 0, List.of(),
                Optional.empty(), 0, "", List.of(step));
        book.add(em, item);
        Moved moved = steps.moved(item, step);
        return new Change<>(moved, Steps.fact(item, step, moved));
    }

    /** Whoever enters what somebody else assigned is seen to have done so. */
    private static Optional<String> actingFor(Caller caller, Wish wish) {
        boolean own = wish.sourceId().isBlank() && (wish.sourceName().isBlank() || caller.isAny(Role.SUPERIOR_COURT));
        return own ? Optional.empty()
                : Optional.of(wish.sourceName().isBlank() ? wish.sourceId() : wish.sourceName());
    }

    private String number(EntityManager em, String court, Direction.Kind kind) {
        int year = LocalDate.now(unit.clock()).getYear();
        int next = ItemQueries.nextNumber(em, court + "-" + kind.name() + "-" + year);
        return (kind == Direction.Kind.LEADER ? "交办" : "指定") + "〔" + year + "〕" + next + "号";
    }

    private static String id(Act act) {
        return UUID.nameUUIDFromBytes(("leader-item " + act.message().value()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Outcome<CaseFacts.JudgmentDocument> document(CaseFacts facts, Optional<DocumentId> wanted) {
        if (wanted.isPresent() && facts.document(wanted.get()).isEmpty()) {
            return Outcome.refused(refusal(FaultKind.NOT_FOUND, "DOCUMENT_NOT_OF_CASE", "该文书不属于本案"));
        }
        return facts.documents().stream().filter(document -> document.issuedOn().isPresent())
                .filter(document -> wanted.isEmpty() || document.id().equals(wanted.get()))
                .reduce((one, other) -> other.issuedOn().get().isBefore(one.issuedOn().get()) ? one : other)
                .map(Outcome::done).orElseGet(() -> Outcome.refused(refusal(FaultKind.REFUSED_BY_RULE,
                        "JUDGMENT_NOT_ISSUED", "裁判文书尚未出具，出具后方可交办释明")));
    }

    private static Outcome<CaseFacts.Party> party(CaseFacts facts, PartyId party) {
        return facts.party(party).map(Outcome::done).orElseGet(
                () -> Outcome.refused(refusal(FaultKind.NOT_FOUND, "PARTY_NOT_OF_CASE", "该当事人不是本案当事人")));
    }

    /** A party as screens and papers call it. */
    static String label(CaseFacts.Party party) {
        return party.naturalPerson() ? Masks.person(party.name()) : party.name();
    }

    static Refusal unknownCase() {
        return refusal(FaultKind.NOT_FOUND, "CASE_UNKNOWN", "本院没有这个案号");
    }

    private static Refusal refusal(FaultKind kind, String code, String what) {
        return Refusal.of(kind, code, what + "，请核对后重新提交；本次未保存。");
    }
}
