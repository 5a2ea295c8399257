package org.shiming.calendar.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;
import org.shiming.calendar.app.LawBooks;
import org.shiming.calendar.app.Years;
import org.shiming.calendar.domain.period.PartyKind;
import org.shiming.calendar.domain.period.PeriodQuestion;
import org.shiming.calendar.domain.period.PeriodRules;
import org.shiming.calendar.domain.period.ServiceFact;
import org.shiming.calendar.domain.year.HolidayTable;
import org.slf4j.LoggerFactory;

/**
 * A million last days on one thread, from the host's words to the day: class of the document, rule in force, day of
 * service, counting, rest days. The goal is under two seconds. Run {@link #main}; a test runs a small part of it.
 */
public final class Deadlines {
    private static final int MILLION = 1_000_000;
    private static final String[][] DOCUMENTS = {{"CIVIL", "一审普通", "民事判决书", "被告"}, {"CIVIL", "简易", "民事判决书", "原告"},
        {"CIVIL", "一审普通", "管辖权异议裁定书", "被告"}, {"CRIMINAL", "一审普通", "刑事判决书", "被告人"},
        {"CRIMINAL", "一审普通", "刑事附带民事判决书", "附带民事诉讼原告人"}, {"CRIMINAL", "一审普通", "刑事裁定书", "被告人"},
        {"ADMINISTRATIVE", "一审普通", "行政判决书", "原告"}, {"ENFORCEMENT", "执异", "案外人异议裁定书", "异议人"}};
    private static final String[] METHODS = {"直接", "邮寄", "留置", "委托"};

    private final PeriodRules rules = new LawBooks().periods();
    private final HolidayTable years = Years.bundled();

    /** Figures. @param computed how many last days @param millis of one core @param daysSum keeps it honest */
    public record Figures(int computed, long millis, long daysSum) {}

    /** @param arguments none */
    public static void main(String[] arguments) {
        Deadlines deadlines = new Deadlines();
        deadlines.run(MILLION / 5);
        Figures figures = deadlines.run(MILLION);
        LoggerFactory.getLogger(Deadlines.class).info(
                "{} deadline computations: {} ms of one core (goal: under 2000 ms)",
                figures.computed(), figures.millis());
        if (figures.millis() >= 2_000) {
            throw new IllegalStateException("slower than the goal");
        }
    }

    /**
     * Computes.
     *
     * @param count how many
     * @return figures
     */
    public Figures run(int count) {
        List<PeriodQuestion> questions = questions();
        long sum = 0;
        int done = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            Outcome<PeriodRules.Found> outcome = rules.find(years, questions.get(i % questions.size()));
            if (outcome instanceof Outcome.Done<PeriodRules.Found> found) {
                sum += found.value().counted().last().getDayOfYear();
                done++;
            }
        }
        return new Figures(done, (threads.getCurrentThreadCpuTime() - begin) / 1_000_000, sum);
    }

    private static List<PeriodQuestion> questions() {
        Random random = new Random(57);
        List<PeriodQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String[] document = DOCUMENTS[i % DOCUMENTS.length];
            CaseType type = CaseType.valueOf(document[0]);
            LocalDate issued = LocalDate.of(2023, 1, 5).plusDays(random.nextInt(1_300));
            questions.add(new PeriodQuestion(type, document[1] + "（2026）豫0481民初" + i + "号", document[2],
                    Optional.of(issued), PartyKind.of(type, document[3], false), List.of(
                            new ServiceFact(METHODS[random.nextInt(4)], issued.plusDays(random.nextInt(20)), false))));
        }
        return questions;
    }
}
