package org.shiming.bench.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;
import org.shiming.bench.report.Figures;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Stage;
import org.shiming.calendar.app.LawBooks;
import org.shiming.calendar.app.Years;
import org.shiming.calendar.domain.period.PartyKind;
import org.shiming.calendar.domain.period.PeriodQuestion;
import org.shiming.calendar.domain.period.PeriodRules;
import org.shiming.calendar.domain.period.ServiceFact;
import org.shiming.calendar.domain.year.HolidayTable;

/**
 * A million last days on one thread of the bench's own, from the host's words to the day: class of the document, rule
 * in force, day of service, counting, rest days. CPU time counts, so that the product beside it does not disturb.
 */
final class Deadlines implements Once {
    private static final String NAME = "a million last days on one core";
    private static final int MILLION = 1_000_000;
    private static final int DIFFERENT = 10_000;
    private static final String[][] DOCUMENTS = {{"CIVIL", "一审普通", "民事判决书", "被告"}, {"CIVIL", "简易", "民事判决书", "原告"},
        {"CIVIL", "一审普通", "管辖权异议裁定书", "被告"}, {"CRIMINAL", "一审普通", "刑事判决书", "被告人"},
        {"CRIMINAL", "一审普通", "刑事附带民事判决书", "附带民事诉讼原告人"}, {"CRIMINAL", "一审普通", "刑事裁定书", "被告人"},
        {"ADMINISTRATIVE", "一审普通", "行政判决书", "原告"}, {"ENFORCEMENT", "执异", "案外人异议裁定书", "异议人"}};
    private static final List<String> METHODS = List.of("直接", "邮寄", "留置", "委托");

    private final PeriodRules rules = new LawBooks().periods();
    private final HolidayTable years = Years.bundled();

    @Override
    public void measure(Stage stage, int entries, Figures figures) {
        seconds(MILLION / 5);
        figures.add(NAME, stage.database(), seconds(MILLION), "s");
    }

    @Override
    public List<Goal> goals(String database, List<Integer> volumes) {
        return List.of(Goal.atMost(NAME + ", " + database, 2, "s", figures -> figures.value(NAME, database)));
    }

    /** CPU seconds for so many; every one of them must have a last day. */
    double seconds(int count) {
        List<PeriodQuestion> questions = questions();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            PeriodQuestion question = questions.get(i % questions.size());
            Outcome<PeriodRules.Found> outcome = rules.find(years, question);
            if (!(outcome instanceof Outcome.Done<PeriodRules.Found> found)
                    || !found.value().counted().last().isAfter(question.issued().orElseThrow())) {
                throw new IllegalStateException("no last day for " + question);
            }
        }
        return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
    }

    private static List<PeriodQuestion> questions() {
        Random random = new Random(57);
        List<PeriodQuestion> questions = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            String[] document = DOCUMENTS[i % DOCUMENTS.length];
            CaseType type = CaseType.valueOf(document[0]);
            LocalDate issued = LocalDate.of(2023, 1, 5).plusDays(random.nextInt(1_300));
            ServiceFact service = new ServiceFact(METHODS.get(random.nextInt(METHODS.size())),
                    issued.plusDays(random.nextInt(20)), false);
            questions.add(new PeriodQuestion(type, document[1] + "（2026）豫0481民初" + i + "号", document[2],
                    Optional.of(issued), PartyKind.of(type, document[3], false), List.of(service)));
        }
        return questions;
    }
}
