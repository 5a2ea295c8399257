package org.shiming.api.casesystem;

import java.time.Instant;
import java.util.function.Function;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;

/**
 * What the host answered. An outage is an answer like any other.
 *
 * @param <T> what was asked for
 */
public sealed interface HostAnswer<T> {

    /**
     * The host knows it.
     *
     * @param value what it said
     * @param asOf when it said so
     * @param fresh false if the host is away and this is what it said last
     * @param <T> what was asked for
     */
    record Known<T>(T value, Instant asOf, boolean fresh) implements HostAnswer<T> {}

    /** The host answered that there is no such thing. @param <T> what was asked for */
    record Unknown<T>() implements HostAnswer<T> {}

    /**
     * The host did not answer, and nothing is remembered.
     *
     * @param since since when it has not answered
     * @param code {@code HOST_UNREACHABLE}, {@code HOST_TIMEOUT}, {@code HOST_FAULT} or {@code HOST_CIRCUIT_OPEN}
     * @param <T> what was asked for
     */
    record Away<T>(Instant since, String code) implements HostAnswer<T> {}

    /**
     * The answer as an outcome: unknown is {@code CASE_UNKNOWN}, away is {@code HOST_AWAY}.
     *
     * @return the value, remembered ones included, or the refusal
     */
    default Outcome<T> outcome() {
        if (this instanceof Known<T> known) {
            return Outcome.done(known.value());
        }
        if (this instanceof Unknown<T>) {
            return Outcome
                    .refused(Refusal.of(FaultKind.NOT_FOUND, "CASE_UNKNOWN", "审判业务系统中没有这个案号，请核对案号后重试；本次未保存任何内容。"));
        }
        return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "HOST_AWAY",
                "审判业务系统暂时无法访问，无法核对案件信息；本次未保存任何内容，请稍后重试。"));
    }

    /**
     * Turns a known value into another.
     *
     * @param mapping from value to value
     * @param <R> the new type
     * @return the mapped answer
     */
    default <R> HostAnswer<R> map(Function<? super T, R> mapping) {
        if (this instanceof Known<T> known) {
            return new Known<>(mapping.apply(known.value()), known.asOf(), known.fresh());
        }
        if (this instanceof Away<T> away) {
            return new Away<>(away.since(), away.code());
        }
        return new Unknown<>();
    }
}
