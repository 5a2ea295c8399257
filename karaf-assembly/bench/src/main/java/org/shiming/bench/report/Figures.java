package org.shiming.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.shiming.bench.load.Slice;

/** Everything that was measured, in the order of measuring. For one thread. */
public final class Figures {
    private final Map<Key, List<Slice>> slices = new LinkedHashMap<>();
    private final Map<Name, List<Value>> values = new LinkedHashMap<>();

    /**
     * What slices are of.
     *
     * @param load the load's name
     * @param database the database's
     * @param callers how many called at once
     */
    public record Key(String load, String database, int callers) {}

    /**
     * What a single number is of.
     *
     * @param what its name
     * @param database the database's
     */
    public record Name(String what, String database) {}

    /**
     * A number.
     *
     * @param number the number
     * @param unit its unit
     */
    public record Value(double number, String unit) {}

    /** Adds a slice. */
    public void add(String load, String database, int callers, Slice slice) {
        slices.computeIfAbsent(new Key(load, database, callers), key -> new ArrayList<>()).add(slice);
    }

    /** Adds a number. */
    public void add(String what, String database, double number, String unit) {
        values.computeIfAbsent(new Name(what, database), name -> new ArrayList<>()).add(new Value(number, unit));
    }

    /** All slices. */
    public Map<Key, List<Slice>> slices() {
        return slices;
    }

    /** All numbers. */
    public Map<Name, List<Value>> values() {
        return values;
    }

    /** The median over the passes of something that each slice tells. */
    public OptionalDouble median(String load, String database, int callers, ToDoubleFunction<Slice> of) {
        return median(slices.getOrDefault(new Key(load, database, callers), List.of()).stream().mapToDouble(of)
                .toArray());
    }

    /** The median of a number. */
    public OptionalDouble value(String what, String database) {
        return median(values.getOrDefault(new Name(what, database), List.of()).stream().mapToDouble(Value::number)
                .toArray());
    }

    /** One divided by another, if both are there. */
    public static OptionalDouble ratio(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent() ? OptionalDouble.of(one.getAsDouble() / other.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The middle one, or the mean of the middle two. */
    public static OptionalDouble median(double... numbers) {
        if (numbers.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = numbers.clone();
        java.util.Arrays.sort(sorted);
        int half = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
