package org.shiming.supervision.ws;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shiming.api.value.ExplanationMode;
import org.shiming.supervision.app.Figures;
import org.shiming.supervision.app.Packs;
import org.shiming.supervision.domain.By;
import org.shiming.supervision.domain.Figure;
import org.shiming.supervision.domain.Indicator;
import org.shiming.supervision.domain.Kept;
import org.shiming.supervision.domain.Line;

/** From figures and packs to what callers get. A figure that is not known has no numbers. */
final class ToWire {
    private ToWire() {}

    static FigurePage page(Figures.Period period, Map<Indicator, Figure> figures, long unreadable) {
        FigurePage out = new FigurePage();
        out.from = period.from().toString();
        out.to = period.to().toString();
        out.unit = period.unit().orElse("");
        out.unreadable = unreadable;
        figures.forEach((indicator, figure) -> out.items.add(line(Line.of(indicator, figure))));
        return out;
    }

    static PartPage parts(Indicator indicator, Map<String, Figure> parts, By by) {
        PartPage out = new PartPage();
        out.code = indicator.code();
        out.title = indicator.title();
        out.definition = indicator.definition();
        parts.forEach((key, figure) -> out.items.add(part(indicator, key, figure, by)));
        return out;
    }

    static LayerDto layer(Figures.Layer layer) {
        LayerDto out = new LayerDto();
        out.mode = layer.mode();
        out.title = layer.title();
        out.entered = layer.entered();
        out.accepted = layer.accepted();
        return out;
    }

    static PackDto pack(Packs.Pack pack) {
        PackDto out = new PackDto();
        Packs.Content shown = pack.then().orElse(pack.now());
        out.month = pack.month().toString();
        out.frozen = pack.frozen().isPresent();
        out.frozenAt = pack.frozen().map(row -> Instant.ofEpochMilli(row.atMillis()).toString()).orElse(null);
        out.frozenBy = pack.frozen().map(Kept.Frozen::actor).orElse(null);
        shown.lines().forEach(each -> out.items.add(line(each)));
        pack.now().lines().forEach(each -> out.recount.add(line(each)));
        shown.flow().forEach(each -> out.flow.add(layer(each)));
        out.unreadable = shown.unreadable();
        pack.remarks().forEach(each -> out.remarks.add(remark(each)));
        pack.actions().forEach(each -> out.actions.add(action(each, pack.month())));
        return out;
    }

    static DoneDto done(Packs.Done done) {
        DoneDto out = new DoneDto();
        out.month = done.month();
        out.id = done.id();
        return out;
    }

    static String month(int number) {
        return YearMonth.of(number / 100, number % 100).toString();
    }

    private static RemarkDto remark(Kept.Remark remark) {
        RemarkDto out = new RemarkDto();
        out.id = remark.id();
        out.at = Instant.ofEpochMilli(remark.atMillis()).toString();
        out.actor = remark.actor();
        out.words = remark.words();
        return out;
    }

    private static ActionDto action(Kept.Action action, YearMonth shown) {
        ActionDto out = new ActionDto();
        out.id = action.id();
        out.month = month(action.month());
        out.carriedOver = !out.month.equals(shown.toString());
        out.words = action.words();
        out.unit = action.unit();
        out.dueOn = action.dueOn();
        out.open = action.closedMonth() == Kept.OPEN;
        out.result = action.result();
        return out;
    }

    private static FigureDto line(Line line) {
        Figure figure = line.figure();
        boolean known = figure.state() != Figure.State.NOT_INSTALLED;
        boolean cohort = known && !figure.cohortValue().isEmpty();
        FigureDto out = new FigureDto();
        out.code = line.code();
        out.title = line.title();
        out.article = line.article();
        out.version = line.version();
        out.definition = line.definition();
        out.state = figure.state().name();
        out.value = figure.value();
        out.numerator = known ? figure.numerator() : null;
        out.denominator = known ? figure.denominator() : null;
        out.cohortValue = figure.cohortValue().isEmpty() ? null : figure.cohortValue();
        out.cohortNumerator = cohort ? figure.cohortNumerator() : null;
        out.cohortDenominator = cohort ? figure.cohortDenominator() : null;
        return out;
    }

    private static PartDto part(Indicator indicator, String key, Figure figure, By by) {
        FigureDto line = line(Line.of(indicator, figure));
        PartDto out = new PartDto();
        out.key = key;
        out.label = label(key, by);
        out.state = line.state;
        out.value = line.value;
        out.numerator = line.numerator;
        out.denominator = line.denominator;
        out.cohortValue = line.cohortValue;
        out.cohortNumerator = line.cohortNumerator;
        out.cohortDenominator = line.cohortDenominator;
        return out;
    }

    private static String label(String key, By by) {
        if (by == By.MONTH) {
            return month(Integer.parseInt(key));
        }
        Optional<String> mode = Stream.of(ExplanationMode.values()).filter(each -> each.name().equals(key))
                .map(ExplanationMode::label).findFirst();
        String other = "LEADER".equals(key) ? "院领导交办" : key.isEmpty() ? "未定部门" : key;
        return by == By.MODE ? mode.orElse(key.isEmpty() ? "不分方式" : other) : other;
    }
}
