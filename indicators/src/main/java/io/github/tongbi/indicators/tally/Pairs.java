package io.github.tongbi.indicators.tally;

import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Optional;
import java.util.function.BiFunction;

/** Two values that may be missing. */
final class Pairs {
    private Pairs() {}

    /** Returns what the function makes of both, or {@code MISSING_INPUT}. */
    static <A, B, R> Outcome<R> join(
            Optional<A> first, Optional<B> second, BiFunction<A, B, R> function) {
        Optional<Outcome<R>> joined =
                first.flatMap(a -> second.map(b -> Outcome.of(function.apply(a, b))));
        return joined.orElseGet(() -> Outcome.undefined(UndefinedReason.MISSING_INPUT));
    }
}
