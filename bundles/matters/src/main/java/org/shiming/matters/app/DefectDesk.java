package org.shiming.matters.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterId;
import org.shiming.matters.app.DefectFacts.Ref;
import org.shiming.matters.domain.Defect;
import org.shiming.matters.domain.Defect.Step;
import org.shiming.matters.domain.DefectKind;
import org.shiming.matters.domain.DefectRefusals;
import org.shiming.matters.domain.DefectState;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Refusals;
import org.shiming.matters.store.DefectStore;
import org.shiming.matters.store.DefectStore.Mine;
import org.shiming.support.crypto.FieldCipher;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/**
 * Defects of judgments found while explaining (三.13): slips are corrected by ruling and the party is told;
 * suggestions for
 * review go to the division head and the court leader, sealed. It records decisions and starts no procedure.
 */
@Component(service = DefectDesk.class, configurationPid = KernelConfig.PID)
public final class DefectDesk {
    private static final int LONG = 4000;
    private final Ground ground;
    private final CaseDesk cases;
    private final DefectStore defects;

    /**
     * Made by Declarative Services.
     *
     * @param kernel the kernel
     * @param host the court's case system
     * @param config where the key lies
     * @throws IOException if the key file cannot be read or made
     */
    @Activate
    public DefectDesk(@Reference Kernel kernel, @Reference CaseSystem host, KernelConfig config) throws IOException {
        this(kernel.ground(), host, FieldCipher
                .ofFile(Path.of(System.getProperty("karaf.base", "")).resolve(config.fieldKeyFile().strip())));
    }

    DefectDesk(Ground ground, CaseSystem host, FieldCipher cipher) {
        this.ground = ground;
        this.cases = new CaseDesk(host);
        this.defects = new DefectStore(cipher);
    }

    /** What was found. */
    public record Finding(MatterId matter, DefectKind kind, String description) {}

    /** A step to take. @param ruling the ruling's document in the host, or its number if the host itself tells it */
    public record Wish(String defect, DefectState state, String reason, String ruling) {}

    /**
     * Keeps what was found.
     *
     * @param act who, under which message
     * @param finding what
     * @return the defect; or {@code MATTER_UNKNOWN}, {@code JUDGMENT_NOT_EFFECTIVE} (review concerns effective
     *         judgments), {@code HOST_AWAY}
     */
    public Outcome<Defect> report(Act act, Finding finding) {
        Texts.required(finding.description(), LONG, "情况说明");
        Once<Ref> once = new Once<>(ground, act, Json.fingerprint("defect", finding), Ref.class);
        Optional<MatterFile> file = ground.tx().read(em -> ground.matters().find(em, finding.matter()))
                .filter(found -> found.view().court().equals(act.caller().court()));
        if (file.isEmpty()) {
            return once.settled(Outcome.refused(Refusals.matterUnknown())).then(ref -> again(act, ref));
        }
        Outcome<Defect> made = cases.find(file.get().view().caseNumber(), facts -> effective(facts, file.get()))
                .then(inHand -> defect(act, finding, file.get(), inHand.facts()));
        return once.settled(made.then(defect -> once.tried(em -> {
            defects.add(em, defect);
            return Outcome.done(change(act, defect));
        }).orElseThrow())).then(ref -> again(act, ref));
    }

    /**
     * Takes a step.
     *
     * @param act who, under which message
     * @param wish which step of which defect, and why
     * @return the defect; or {@code DEFECT_UNKNOWN}, {@code DEFECT_STATE}, {@code DEFECT_NOT_OF_PANEL},
     *         {@code RULING_UNKNOWN}, {@code CHANGED_MEANWHILE}
     */
    public Outcome<Defect> step(Act act, Wish wish) {
        boolean mayBeEmpty = wish.state() == DefectState.RULED || wish.state() == DefectState.CONFIRMED;
        String reason = mayBeEmpty ? Texts.optional(wish.reason(), LONG, "说明")
                : Texts.required(wish.reason(), LONG, "意见和理由");
        Once<Ref> once = new Once<>(ground, act, Json.fingerprint("defectStep", wish), Ref.class);
        Outcome<Defect> after = find(act.caller(), wish.defect())
                .then(defect -> defect.leadsTo(wish.state()) ? Outcome.done(defect)
                        : Outcome.refused(DefectRefusals.state(defect)))
                .then(defect -> allowed(act.caller(), defect, wish))
                .then(defect -> ruling(act.caller(), defect, wish).map(ruling -> defect.after(
                        new Step(wish.state(), act.caller().id(), now(), reason),
                        Optional.of(ruling).filter(number -> !number.isEmpty()))));
        return once.settled(after.then(defect -> once.tried(em -> {
            defects.replace(em, defect);
            return Outcome.done(change(act, defect));
        }).orElseGet(() -> Outcome.refused(Refusals.changedMeanwhile())))).then(ref -> again(act, ref));
    }

    /**
     * One defect.
     *
     * @param caller who asks
     * @param id which
     * @return it; or {@code DEFECT_UNKNOWN}, also if it is sealed from the caller
     */
    public Outcome<Defect> find(Caller caller, String id) {
        return ground.tx().read(em -> defects.find(em, id)).filter(defect -> defect.shows(caller)).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DefectRefusals.unknown()));
    }

    /**
     * The defects that a caller may know of, newest first.
     *
     * @param caller who asks
     * @param review suggestions for review, or slips
     * @param dueOnly only those in which something is due
     * @return at most 200
     */
    public List<Defect> list(Caller caller, boolean review, boolean dueOnly) {
        boolean all = !review || caller.isAny(Role.COURT_LEADER);
        Optional<Mine> mine = all ? Optional.empty()
                : Optional.of(new Mine(caller.id(), caller.isAny(Role.DIVISION_HEAD) ? caller.unit() : ""));
        return ground.tx().read(em -> defects.ofCourt(em, caller.court(), review, dueOnly, mine, 200)).stream()
                .filter(defect -> defect.shows(caller)).toList();
    }

    /** A matter's defects as far as the caller may know of them. @param caller who @param matter which @return them */
    public List<Defect> ofMatter(Caller caller, MatterId matter) {
        return ground.tx().read(em -> defects.ofMatter(em, matter)).stream().filter(defect -> defect.shows(caller))
                .toList();
    }

    private Outcome<Defect> defect(Act act, Finding finding, MatterFile file, CaseFacts facts) {
        if (finding.kind().sealed() && !effective(facts, file)) {
            return Outcome.refused(DefectRefusals.notEffective());
        }
        DefectState state = finding.kind().sealed() ? DefectState.SUGGESTED : DefectState.FOUND;
        String title = facts.document(file.view().document()).map(CaseFacts.JudgmentDocument::title).orElse("");
        return Outcome.done(new Defect(ground.ids().next(), file.view().court(), file.view().caseNumber(),
                finding.matter(), file.view().partyLabel(), file.view().document(), title, facts.division(),
                facts.undertakingJudge(), finding.kind(), state, finding.description(), "",
                List.of(new Step(state, act.caller().id(), now(), "")), 1));
    }

    private boolean effective(CaseFacts facts, MatterFile file) {
        Instant now = ground.clock().instant();
        return facts.document(file.view().document()).flatMap(CaseFacts.JudgmentDocument::effectiveOn)
                .filter(day -> !day.atStartOfDay(OwnershipDesk.COURT_TIME).toInstant().isAfter(now)).isPresent();
    }

    /** The judge answers for the wording, the division head gives an opinion, the court leader decides. */
    private Outcome<Defect> allowed(Caller caller, Defect defect, Wish wish) {
        return switch (wish.state()) {
        case CONFIRMED, DISMISSED -> caller.system() ? Outcome.done(defect)
                : cases.find(defect.caseNumber(), facts -> facts.onPanel(caller.id())).then(
                        inHand -> permit(defect, inHand.facts().onPanel(caller.id()), DefectRefusals.notOfPanel()));
        case WITH_PRESIDENT -> permit(defect, caller.isAny(Role.DIVISION_HEAD), DefectRefusals.unknown());
        case REFERRED, NOT_REFERRED -> permit(defect, caller.isAny(Role.COURT_LEADER), DefectRefusals.unknown());
        default -> Outcome.done(defect);
        };
    }

    private static Outcome<Defect> permit(Defect defect, boolean may, Refusal otherwise) {
        return may ? Outcome.done(defect) : Outcome.refused(otherwise);
    }

    /** The ruling's number comes from the host: told by it, or looked up among the case's documents. */
    private Outcome<String> ruling(Caller caller, Defect defect, Wish wish) {
        if (wish.state() != DefectState.RULED) {
            return Outcome.done("");
        }
        String said = Texts.required(wish.ruling(), 100, "补正裁定");
        if (caller.system()) {
            return Outcome.done(said);
        }
        Function<CaseFacts, Optional<CaseFacts.JudgmentDocument>> named = facts -> facts.document(new DocumentId(said))
                .filter(document -> document.issuedOn().isPresent() && document.kind().contains("裁定"));
        return cases.find(defect.caseNumber(), facts -> named.apply(facts).isPresent())
                .then(inHand -> named.apply(inHand.facts())
                        .map(document -> Outcome.done(document.title() + "（" + said + "）"))
                        .orElseGet(() -> Outcome.refused(DefectRefusals.rulingUnknown())));
    }

    private Change<Ref> change(Act act, Defect defect) {
        return new Change<>(new Ref(defect.id()), DefectFacts.fact(now(), act, defect));
    }

    private Outcome<Defect> again(Act act, Ref ref) {
        return find(act.caller(), ref.subject());
    }

    private Instant now() {
        return ground.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
