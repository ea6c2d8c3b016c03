package io.github.tongbi.indicators.tally;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.occupancy.Occupancy;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.share.Share;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;

/**
 * Collectors for the indicators of many rows (分组汇总), by group or over all: {@code
 * rows.collect(groupingBy(Row::industry, Tally.growth(Row::revenue, Row::revenueYearEarlier)))} gives
 * the growth of each industry.
 *
 * <p>Sums are exact, so that parallel streams give the same digits as sequential ones. Amounts are
 * quantities, which are exact; {@link #exact} reads those of exact figures. Where a row may lack an
 * amount, {@link MissingRows} says what that shall mean, and the tally itself is collected, which can be
 * asked for its result and for the rows left out. Currencies and units that differ are refused.
 */
public final class Tally {
    private Tally() {}

    /** Collects the growth, {@code Σ current ÷ Σ base − 1}, see {@link GrowthTally}. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, Growth<Q>> growth(
            Function<? super T, Q> current, Function<? super T, Q> base) {
        return whole(() -> GrowthTally.create(MissingRows.MAKE_UNDEFINED), current, base);
    }

    /** Collects the growth of rows that may lack an amount. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, GrowthTally<Q>> growth(
            MissingRows missing,
            Function<? super T, Optional<Q>> current,
            Function<? super T, Optional<Q>> base) {
        return optional(() -> GrowthTally.<Q>create(missing), current, base);
    }

    /**
     * Collects the growth of amounts that the rows count in units: {@code growth(FEN, Row::current,
     * Row::base)} with a fen of {@code Money.of("0.01", "CNY")}. For the other indicators, add such rows
     * to their tallies.
     */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, Growth<Q>> growth(
            Q unit, ToLongFunction<? super T> current, ToLongFunction<? super T> base) {
        return collector(
                () -> GrowthTally.<Q>create(MissingRows.MAKE_UNDEFINED),
                (into, row) ->
                        into.add(unit, current.applyAsLong(row), unit, base.applyAsLong(row)),
                PairTally::merge,
                PairTally::result);
    }

    /** Collects the completion, {@code Σ completed ÷ Σ plan}, see {@link CompletionTally}. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, Outcome<Completion<Q>>> completion(
            Function<? super T, Q> completed, Function<? super T, Q> plan) {
        return whole(() -> CompletionTally.create(MissingRows.MAKE_UNDEFINED), completed, plan);
    }

    /** Collects the completion of rows that may lack an amount. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, CompletionTally<Q>> completion(
            MissingRows missing,
            Function<? super T, Optional<Q>> completed,
            Function<? super T, Optional<Q>> plan) {
        return optional(() -> CompletionTally.<Q>create(missing), completed, plan);
    }

    /** Collects the share of the parts in the wholes, {@code Σ part ÷ Σ whole}. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, Outcome<Share>> shareOfWhole(
            Function<? super T, Q> part, Function<? super T, Q> whole) {
        return whole(() -> ShareTally.ofWhole(MissingRows.MAKE_UNDEFINED), part, whole);
    }

    /** Collects the share of rows that may lack an amount. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, ShareTally<Q>> shareOfWhole(
            MissingRows missing,
            Function<? super T, Optional<Q>> part,
            Function<? super T, Optional<Q>> whole) {
        return optional(() -> ShareTally.<Q>ofWhole(missing), part, whole);
    }

    /** Collects the pass rate (合格率), {@code Σ passed ÷ Σ inspected}. */
    public static <T> Collector<T, ?, Outcome<Share>> passRate(
            Function<? super T, Measure> passed, Function<? super T, Measure> inspected) {
        return whole(() -> ShareTally.passRate(MissingRows.MAKE_UNDEFINED), passed, inspected);
    }

    /** Collects the pass rate of rows that may lack an amount. */
    public static <T> Collector<T, ?, ShareTally<Measure>> passRate(
            MissingRows missing,
            Function<? super T, Optional<Measure>> passed,
            Function<? super T, Optional<Measure>> inspected) {
        return optional(() -> ShareTally.passRate(missing), passed, inspected);
    }

    /** Collects the moratorium ratio (休渔比例), {@code Σ resting ÷ Σ (resting + exempt)}. */
    public static <T> Collector<T, ?, Outcome<Share>> moratoriumRatio(
            Function<? super T, Measure> resting, Function<? super T, Measure> exempt) {
        return whole(() -> ShareTally.moratoriumRatio(MissingRows.MAKE_UNDEFINED), resting, exempt);
    }

    /** Collects the moratorium ratio of rows that may lack an amount. */
    public static <T> Collector<T, ?, ShareTally<Measure>> moratoriumRatio(
            MissingRows missing,
            Function<? super T, Optional<Measure>> resting,
            Function<? super T, Optional<Measure>> exempt) {
        return optional(() -> ShareTally.moratoriumRatio(missing), resting, exempt);
    }

    /** Collects the joint occupancy on a basis, {@code Σ occupied ÷ Σ lettable}. */
    public static <T> Collector<T, ?, Outcome<Occupancy>> occupancy(
            OccupancyBasis basis,
            Function<? super T, Measure> occupied,
            Function<? super T, Measure> available) {
        return whole(
                () -> OccupancyTally.create(basis, MissingRows.MAKE_UNDEFINED),
                occupied,
                available);
    }

    /** Collects the joint occupancy of rows that may lack an amount. */
    public static <T> Collector<T, ?, OccupancyTally> occupancy(
            OccupancyBasis basis,
            MissingRows missing,
            Function<? super T, Optional<Measure>> occupied,
            Function<? super T, Optional<Measure>> available) {
        return optional(() -> OccupancyTally.create(basis, missing), occupied, available);
    }

    /** Collects the average, {@code Σ total ÷ Σ count}, see {@link AverageTally}. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, Outcome<Derived<Q>>> average(
            Function<? super T, Q> total, Function<? super T, Measure> count) {
        return whole(() -> AverageTally.create(MissingRows.MAKE_UNDEFINED), total, count);
    }

    /** Collects the average of rows that may lack an amount. */
    public static <T, Q extends Quantity<Q>> Collector<T, ?, AverageTally<Q>> average(
            MissingRows missing,
            Function<? super T, Optional<Q>> total,
            Function<? super T, Optional<Measure>> count) {
        return optional(() -> AverageTally.<Q>create(missing), total, count);
    }

    private static <T, A extends Quantity<A>, B extends Quantity<B>, R> Collector<T, ?, R> whole(
            Supplier<PairTally<A, B, R>> tally,
            Function<? super T, A> first,
            Function<? super T, B> second) {
        return collector(
                tally,
                (into, row) -> into.add(first.apply(row), second.apply(row)),
                PairTally::merge,
                PairTally::result);
    }

    private static <
                    T,
                    A extends Quantity<A>,
                    B extends Quantity<B>,
                    P extends PairTally<A, B, R>,
                    R>
            Collector<T, ?, P> optional(
                    Supplier<P> tally,
                    Function<? super T, Optional<A>> first,
                    Function<? super T, Optional<B>> second) {
        return collector(
                tally,
                (into, row) -> into.add(first.apply(row), second.apply(row)),
                PairTally::merge,
                Function.identity());
    }

    private static <T, P, S> Collector<T, ?, S> collector(
            Supplier<P> tally,
            BiConsumer<P, T> add,
            BiConsumer<P, P> merge,
            Function<P, S> finisher) {
        return Collector.of(
                tally,
                add,
                (one, other) -> {
                    merge.accept(one, other);
                    return one;
                },
                finisher,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns the value of an exact figure, to be summed: 415 for 415艘.
     *
     * <p>A rounded figure, a range and one with a qualifier stand for an interval, which a tally does
     * not carry. Whoever means the printed value of 2.20亿元 takes {@link Figure#value}.
     *
     * @throws IllegalArgumentException if it is no exact figure
     */
    public static <Q extends Quantity<Q>> Q exact(Figure<Q> figure) {
        boolean exact = figure.step().signum() == 0
                && figure.qualifier() == Qualifier.NONE
                && !figure.isRange();
        checkArgument(exact, "expected an exact figure such as 415艘, got \"%s\"", figure);
        return figure.value();
    }
}
