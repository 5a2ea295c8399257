package org.shiming.calendar.ws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shiming.calendar.app.YearImports;
import org.shiming.calendar.app.YearKeeper;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.domain.year.YearFile;
import org.shiming.calendar.domain.year.YearWatch;

/** From years to wire types. */
final class YearsToWire {
    private YearsToWire() {}

    static YearsView years(HolidayTable table, int year, LocalDate today, List<YearImports.Import> imports,
            String caller) {
        YearsView wire = new YearsView();
        wire.today = today.toString();
        wire.loaded.addAll(new TreeSet<>(table.years()));
        wire.warning = YearWatch.warning(table, today).orElse("");
        wire.year = year;
        wire.yearLoaded = table.years().contains(year);
        wire.days = days(table.year(year));
        imports.forEach(one -> wire.imports.add(imported(one, caller)));
        return wire;
    }

    static YearPreview preview(YearFile file, HolidayTable table) {
        YearPreview wire = new YearPreview();
        wire.year = file.year();
        wire.off = file.off();
        wire.makeUp = file.makeUp();
        wire.problems = file.problems();
        wire.warnings = file.warnings();
        wire.days = days(file.entries());
        wire.changes = changes(file, table);
        return wire;
    }

    private static List<String> changes(YearFile file, HolidayTable table) {
        TreeSet<LocalDate> all = new TreeSet<>(table.year(file.year()).keySet());
        all.addAll(file.entries().keySet());
        List<String> changes = new ArrayList<>();
        for (LocalDate day : all) {
            String before = words(table.covers(day) ? table.announced(day).orElse(null) : null);
            String after = words(file.entries().get(day));
            if (!before.equals(after)) {
                changes.add(day + "：" + before + " → " + after);
            }
        }
        return changes;
    }

    private static String words(HolidayTable.Entry entry) {
        return entry == null ? "未公布安排" : entry.name() + (entry.off() ? "放假" : "调休上班");
    }

    private static YearsView.Import imported(YearImports.Import one, String caller) {
        YearsView.Import wire = new YearsView.Import();
        wire.id = one.id();
        wire.year = one.file().year();
        wire.state = one.state();
        wire.label = one.label();
        wire.source = one.source();
        wire.proposedBy = one.proposed().by();
        wire.proposedAt = one.proposed().at().toString();
        wire.decidedBy = one.decided().map(YearImports.Step::by).orElse("");
        wire.decidedAt = one.decided().map(step -> step.at().toString()).orElse("");
        wire.reason = one.reason();
        boolean waits = one.decided().isEmpty();
        wire.mayDecide = waits && !one.proposed().by().equals(caller);
        wire.off = one.file().off();
        wire.makeUp = one.file().makeUp();
        wire.warnings = one.file().warnings();
        wire.days = waits ? days(one.file().entries()) : List.of();
        wire.recomputed = one.recomputed();
        one.changed().forEach(line -> wire.changed.add(changed(line)));
        return wire;
    }

    private static YearsView.Changed changed(YearKeeper.Line line) {
        YearsView.Changed wire = new YearsView.Changed();
        wire.caseNumber = line.caseNumber();
        wire.what = line.what();
        wire.before = line.before();
        wire.after = line.after();
        return wire;
    }

    private static List<YearsView.Day> days(Map<LocalDate, HolidayTable.Entry> entries) {
        List<YearsView.Day> days = new ArrayList<>();
        new TreeMap<>(entries).forEach((day, entry) -> {
            YearsView.Day wire = new YearsView.Day();
            wire.day = day.toString();
            wire.off = entry.off();
            wire.name = entry.name();
            days.add(wire);
        });
        return days;
    }
}
