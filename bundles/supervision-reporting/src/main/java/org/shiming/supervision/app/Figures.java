package org.shiming.supervision.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.value.ExplanationMode;
import org.shiming.supervision.domain.By;
import org.shiming.supervision.domain.Figure;
import org.shiming.supervision.domain.Indicator;
import org.shiming.supervision.domain.Indicators;
import org.shiming.supervision.domain.Measure;
import org.shiming.supervision.store.FigureRows;
import org.shiming.supervision.store.FigureRows.Span;

/** Answers with figures; reads the daily counts only. Safe for concurrent use. */
@Component(service = Figures.class)
public final class Figures {
    private final SupervisionUnit unit;
    private final Gatherer gatherer;

    /**
     * @param unit the store
     * @param gatherer knows which feeds are installed
     */
    @Activate
    public Figures(@Reference SupervisionUnit unit, @Reference Gatherer gatherer) {
        this.unit = unit;
        this.gatherer = gatherer;
    }

    /**
     * A period of a court, or of one of its units.
     *
     * @param court court code
     * @param from first day
     * @param to last day
     * @param unit only this one, empty for all
     */
    public record Period(String court, LocalDate from, LocalDate to, Optional<String> unit) {
        private Span span(String mode) {
            return new Span(court, from, to, unit.orElse(null), mode);
        }
    }

    /**
     * One layer of the loop.
     *
     * @param mode mode of explaining
     * @param title Chinese
     * @param entered how many matters came there
     * @param accepted how many of them were accepted there
     */
    public record Layer(String mode, String title, long entered, long accepted) {}

    /** Every indicator of a period. @param period which @return in the order of the pack */
    public Map<Indicator, Figure> all(Period period) {
        Set<String> installed = gatherer.installed();
        Map<String, Map<Measure, Long>> byMode = sums(period.span(""), By.MODE);
        Map<Measure, Long> total = new LinkedHashMap<>();
        byMode.values().forEach(counts -> counts.forEach((key, n) -> total.merge(key, n, Long::sum)));
        Map<Indicator, Figure> figures = new LinkedHashMap<>();
        for (Indicator each : Indicators.ALL) {
            figures.put(each, Figure.of(each,
                    each.mode().isEmpty() ? total : byMode.getOrDefault(each.mode(), Map.of()), installed));
        }
        return figures;
    }

    /** One indicator, set apart. @param period which @param indicator which @param by what @return in order of keys */
    public Map<String, Figure> apart(Period period, Indicator indicator, By by) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        sums(period.span(indicator.mode()), by)
                .forEach((key, counts) -> {
                    Figure figure = Figure.of(indicator, counts, gatherer.installed());
                    if (figure.numerator() + figure.denominator() + figure.cohortDenominator() > 0) {
                        figures.put(key, figure);
                    }
                });
        return figures;
    }

    /** The loop as a flow: how many matters entered each layer and accept there. @param period which @return layers */
    public List<Layer> flow(Period period) {
        Map<String, Map<Measure, Long>> byMode = sums(period.span(""), By.MODE);
        List<Layer> layers = new ArrayList<>();
        for (ExplanationMode mode : ExplanationMode.values()) {
            Map<Measure, Long> counts = byMode.getOrDefault(mode.name(), Map.of());
            layers.add(new Layer(mode.name(), mode.label(), counts.getOrDefault(Measure.ENTERED, 0L),
                    counts.getOrDefault(Measure.ACCEPTED_THERE, 0L)));
        }
        return layers;
    }

    /** @return how many facts of a period could not be read @param period which */
    public long unreadable(Period period) {
        return sums(new Span(period.court(), period.from(), period.to(), null, ""), By.NOTHING)
                .getOrDefault("", Map.of()).getOrDefault(Measure.UNREADABLE, 0L);
    }

    /** @return whether the kernel's facts are there, without which there is no flow */
    public boolean flowInstalled() {
        return gatherer.installed().contains("matters");
    }

    private Map<String, Map<Measure, Long>> sums(Span span, By by) {
        return unit.tx().read(em -> FigureRows.sums(em, span, by));
    }
}
