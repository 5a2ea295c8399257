package org.shiming.calendar.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.calendar.domain.year.YearFile;
import org.shiming.calendar.store.CalendarQueries;
import org.shiming.calendar.store.YearImportRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/**
 * A year's data comes in by two people: one hands in the file of the yearly notice, another compares it with the notice
 * and confirms. Only then does it count.
 */
@Component(service = YearImports.class)
public final class YearImports {
    private static final int CONTENT = 40_000;
    private static final int SOURCE = 200;
    private static final int REASON = 500;

    private final CalendarUnit unit;
    private final LawBooks books;
    private final YearKeeper keeper;

    /**
     * @param unit the store
     * @param books how many statutory days a year has
     * @param keeper takes over what was confirmed
     */
    @Activate
    public YearImports(@Reference CalendarUnit unit, @Reference LawBooks books, @Reference YearKeeper keeper) {
        this.unit = unit;
        this.books = books;
        this.keeper = keeper;
    }

    /**
     * What was kept.
     *
     * @param id identifier
     * @param year the year
     * @param state PROPOSED, CONFIRMED or REJECTED
     * @param off days off
     * @param makeUp make-up days
     * @param source the notice
     */
    public record Kept(String id, int year, String state, long off, long makeUp, String source) {}

    /**
     * Reads and checks a file; nothing is kept.
     *
     * @param year the year
     * @param content the file's text
     * @return what was read, problems included
     * @throws InvalidValue {@code YEAR_RANGE}, {@code TEXT_EMPTY}, {@code TEXT_TOO_LONG}
     */
    public YearFile preview(int year, String content) {
        String text = Texts.required(content, CONTENT, "节假日文件");
        return YearFile.read(year, text, books.festivals(year).filter(found -> year <= 2100).orElseThrow(
                () -> new InvalidValue("YEAR_RANGE", "年度应在 2014 至 2100 之间，请核对后重新提交；本次未保存。")));
    }

    /**
     * Hands in a file for a second person to confirm.
     *
     * @param act who, under which message
     * @param year the year
     * @param source the notice it was taken from
     * @param content the file's text
     * @return what was kept; or {@code YEAR_FILE_WRONG}, {@code YEAR_ALREADY_PROPOSED}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Kept> propose(Act act, int year, String source, String content) {
        String notice = Texts.required(source, SOURCE, "通知文号");
        YearFile file = preview(year, content);
        if (!file.problems().isEmpty()) {
            return Outcome.refused(new Refusal(FaultKind.BAD_INPUT, "YEAR_FILE_WRONG", "节假日文件有错误，没有提交复核；请更正后重新导入。",
                    Optional.empty(), file.problems()));
        }
        String print = Json.fingerprint("proposeYear", List.of(year, notice, content));
        return unit.journal().earlier(act.message(), print, Kept.class)
                .orElseGet(() -> kept(act, print, file, new YearImportRow.Proposal(act.caller().court().value(), year,
                        notice, content, act.caller().id().value(), unit.clock().millis())));
    }

    private Outcome<Kept> kept(Act act, String print, YearFile file, YearImportRow.Proposal proposal) {
        return unit.journal().once(act.message(), print, Kept.class, em -> {
            if (!CalendarQueries.waiting(em, proposal.year()).isEmpty()) {
                return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "YEAR_ALREADY_PROPOSED",
                        proposal.year() + " 年度已有一份数据等待复核，本次未保存；请先复核或者退回那一份。"));
            }
            YearImportRow row = new YearImportRow(UUID.randomUUID().toString(), proposal);
            em.persist(row);
            return Outcome.done(change(act, "CALENDAR_YEAR_PROPOSED", row, file));
        });
    }

    /**
     * A second person confirms or rejects; a confirmed year counts at once, and open deadlines are recomputed.
     *
     * @param act who, under which message
     * @param id the import
     * @param confirm true to confirm
     * @param reason why it is rejected, or a remark
     * @return what was kept; or {@code IMPORT_UNKNOWN}, {@code IMPORT_DECIDED}, {@code SECOND_PERSON_NEEDED}
     */
    public Outcome<Kept> decide(Act act, String id, boolean confirm, String reason) {
        String why = confirm ? Texts.optional(reason, REASON, "备注") : Texts.required(reason, REASON, "退回理由");
        String print = Json.fingerprint("decideYear", List.of(id, confirm, why));
        Outcome<Kept> outcome = unit.journal().earlier(act.message(), print, Kept.class).orElseGet(() -> unit.journal()
                .once(act.message(), print, Kept.class, em -> decided(em, act, id, confirm, why)));
        if (outcome.isDone() && confirm) {
            keeper.refresh();
            keeper.ring();
        }
        return outcome;
    }

    private Outcome<Journal.Change<Kept>> decided(EntityManager em, Act act, String id, boolean confirm, String why) {
        YearImportRow row = em.find(YearImportRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.proposal().court().equals(act.caller().court().value())) {
            return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "IMPORT_UNKNOWN", "没有这份导入记录，请刷新列表后重试。"));
        }
        if (row.state() != YearImportRow.State.PROPOSED) {
            return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "IMPORT_DECIDED",
                    "这份数据" + row.state().label() + "，不能再次处理；本次未保存。"));
        }
        if (confirm && row.proposal().by().equals(act.caller().id().value())) {
            return Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "SECOND_PERSON_NEEDED",
                    "导入人不能复核自己导入的数据，请另一名审管办人员对照通知复核；本次未保存。"));
        }
        YearFile file = preview(row.proposal().year(), row.proposal().content());
        row.decide(confirm ? YearImportRow.State.CONFIRMED : YearImportRow.State.REJECTED, act.caller().id().value(),
                why, unit.clock().millis());
        return Outcome.done(change(act, confirm ? "CALENDAR_YEAR_CONFIRMED" : "CALENDAR_YEAR_REJECTED", row, file));
    }

    /**
     * An import.
     *
     * @param id identifier
     * @param state PROPOSED, CONFIRMED or REJECTED
     * @param label the state in Chinese
     * @param source the notice
     * @param proposed who handed it in, and when
     * @param decided who decided, and when; empty if nobody yet
     * @param reason why it was rejected, or a remark
     * @param file what was read
     * @param recomputed whether open deadlines were recomputed
     * @param changed the deadlines that changed
     */
    public record Import(String id, String state, String label, String source, Step proposed, Optional<Step> decided,
            String reason, YearFile file, boolean recomputed, List<YearKeeper.Line> changed) {}

    /** Who did something, and when. @param by who @param at when */
    public record Step(String by, Instant at) {}

    /** @param court the court @return its imports, newest first */
    public List<Import> list(String court) {
        return unit.tx().read(em -> CalendarQueries.imports(em, court)).stream().map(this::shown).toList();
    }

    private Import shown(YearImportRow row) {
        YearImportRow.Proposal proposal = row.proposal();
        Optional<Step> decided = row.decidedBy() == null ? Optional.empty()
                : Optional.of(new Step(row.decidedBy(), Instant.ofEpochMilli(row.decidedMillis())));
        return new Import(row.id(), row.state().name(), row.state().label(), proposal.source(),
                new Step(proposal.by(), Instant.ofEpochMilli(proposal.atMillis())), decided, row.reason(),
                preview(proposal.year(), proposal.content()), row.recomputed(),
                List.of(Json.read(row.changes(), YearKeeper.Line[].class)));
    }

    private Journal.Change<Kept> change(Act act, String type, YearImportRow row, YearFile file) {
        Kept kept = new Kept(row.id(), file.year(), row.state().name(), file.off(), file.makeUp(),
                row.proposal().source());
        return new Journal.Change<>(kept, Fact.of(type, unit.clock().instant(), row.proposal().court(), "",
                act.caller().id().value(), 1, kept));
    }
}
