package org.shiming.api.outcome;

import java.util.function.Function;

/**
 * Either the value, or a named refusal.
 *
 * @param <T> the value's type
 */
public sealed interface Outcome<T> {

    /** It was done. @param value the result, never null @param <T> its type */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not done, and nothing of it was kept. @param refusal why @param <T> the type it would have had */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /**
     * The value as an outcome.
     *
     * @param value the result
     * @param <T> its type
     * @return done
     */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /**
     * The refusal as an outcome.
     *
     * @param refusal why not
     * @param <T> the type it would have had
     * @return refused
     */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** @return whether it was done */
    default boolean isDone() {
        return this instanceof Done;
    }

    /**
     * Goes on with the value, if there is one.
     *
     * @param next what to do with it
     * @param <R> what comes of it
     * @return the next outcome, or this refusal
     */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }

    /**
     * Turns the value into another, if there is one.
     *
     * @param mapping from value to value
     * @param <R> the new type
     * @return the mapped outcome, or this refusal
     */
    default <R> Outcome<R> map(Function<? super T, R> mapping) {
        return then(value -> done(mapping.apply(value)));
    }

    /**
     * The value; at the edge of a service the refusal becomes its fault.
     *
     * @return the value
     * @throws ServiceFault carrying the refusal
     */
    default T orFault() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new ServiceFault(((Refused<T>) this).refusal());
    }
}
