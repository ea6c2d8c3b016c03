package io.github.tongbi.indicators.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * Two exact sums over rows and the indicator that they give (汇总): current revenue and that of a year
 * earlier of all enterprises, and their growth.
 *
 * <p>12 and 10, then 30 and 20, make a growth of 40 %: 42 against 30, not a mean of 20 % and 50 %. The
 * sums are of the amounts as given, exact, and the same for every order of rows and merges; the result
 * takes them as exact. The first row decides currencies and units; nothing is converted. Amounts have
 * to be decimals. Tallies are mutable, equal if they hold the same, and not safe for several threads at
 * once: each thread or machine fills its own, and {@link #merge} joins them.
 *
 * @param <A> what the first amounts of the rows are
 * @param <B> what the second amounts are
 * @param <R> the result
 */
public abstract sealed class PairTally<A extends Quantity<A>, B extends Quantity<B>, R>
        implements Serializable
        permits AverageTally, CompletionTally, GrowthTally, OccupancyTally, ShareTally {
    private static final long serialVersionUID = 1L;

    private final MissingRows missing;
    private final QuantitySum<A> first = new QuantitySum<>();
    private final QuantitySum<B> second = new QuantitySum<>();
    private @Nullable A firstUnit;
    private @Nullable B secondUnit;
    private long firstCount;
    private long secondCount;
    private long rows;
    private long withoutFirst;
    private long withoutSecondOnly;

    PairTally(MissingRows missing) {
        this.missing = requireNonNull(missing, "missing");
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if a currency or unit is not that of the rows before, naming
     *     both, or an amount is no decimal of at most 38 places; nothing is added then
     */
    public final void add(A one, B other) {
        requireTogether(one, other);
        firstSum().require(one);
        secondSum().require(other);
        first.add(one);
        second.add(other);
        rows++;
    }

    /**
     * Adds a row whose amounts are counted in units, such as fen in a column of a database: 17400 and
     * 12800 of 0.01 CNY. It is the fastest way to add many rows with the same two units.
     *
     * @throws IllegalArgumentException as for the addition of amounts
     */
    public final void add(A unit, long one, B otherUnit, long other) {
        long newFirst = firstCount + one;
        long newSecond = secondCount + other;
        boolean overflow =
                overflows(firstCount, one, newFirst) || overflows(secondCount, other, newSecond);
        if (unit != firstUnit || otherUnit != secondUnit || overflow) {
            countAnew(unit, otherUnit);
            newFirst = one;
            newSecond = other;
        }
        firstCount = newFirst;
        secondCount = newSecond;
        rows++;
    }

    /** Two addends of one sign overflow if the sum has the other. */
    private static boolean overflows(long sum, long addend, long newSum) {
        return ((sum ^ newSum) & (addend ^ newSum)) < 0;
    }

    /** Moves what was counted into the sums; the same two units are only looked at here. */
    private void countAnew(A unit, B otherUnit) {
        requireTogether(unit, otherUnit);
        firstSum().require(unit);
        secondSum().require(otherUnit);
        if (firstUnit != null && secondUnit != null) {
            first.add(firstUnit, firstCount);
            second.add(secondUnit, secondCount);
        }
        firstUnit = unit;
        secondUnit = otherUnit;
    }

    private QuantitySum<A> firstSum() {
        return first.with(firstUnit, firstCount);
    }

    private QuantitySum<B> secondSum() {
        return second.with(secondUnit, secondCount);
    }

    /** Adds a row that may lack an amount; otherwise as the addition of a whole row. */
    public final void add(Optional<A> one, Optional<B> other) {
        if (one.isPresent() && other.isPresent()) {
            add(one.get(), other.get());
        } else {
            count(one, 1);
        }
    }

    private void count(Optional<A> one, long step) {
        if (one.isPresent()) {
            withoutSecondOnly += step;
        } else {
            withoutFirst += step;
        }
    }

    /**
     * Takes back a row that was added here, for streams of changes.
     *
     * @throws IllegalStateException if there is no row to take back, or the last one leaves a rest
     */
    public final void remove(A one, B other) {
        checkState(rows > 0, "expected a row that was added, got %s and %s", one, other);
        requireTogether(one, other);
        firstSum().require(one);
        secondSum().require(other);
        first.subtract(one);
        second.subtract(other);
        rows--;
        if (rows == 0) {
            clear();
        }
    }

    private void clear() {
        checkState(
                firstSum().isZero() && secondSum().isZero(),
                "expected rows that were added, got a rest of %s and %s",
                firstSum(),
                secondSum());
        first.clear();
        second.clear();
        firstUnit = null;
        secondUnit = null;
        firstCount = 0;
        secondCount = 0;
    }

    /** Takes back a row that may lack an amount; otherwise as the removal of a whole row. */
    public final void remove(Optional<A> one, Optional<B> other) {
        if (one.isPresent() && other.isPresent()) {
            remove(one.get(), other.get());
        } else {
            checkState(
                    one.isPresent() ? withoutSecondOnly > 0 : withoutFirst > 0,
                    "expected a row that was added, got %s and %s",
                    one,
                    other);
            count(one, -1);
        }
    }

    /**
     * Adds all rows of another tally, which stays as it is.
     *
     * @throws IllegalArgumentException if the other is a tally of something else, treats missing
     *     figures otherwise, or is of other currencies or units; nothing is added then
     */
    public final void merge(PairTally<A, B, R> other) {
        checkArgument(
                isLike(other) && missing == other.missing,
                "expected a tally of %s that says %s, got one of %s that says %s",
                subject(),
                missing,
                other.subject(),
                other.missing);
        firstSum().require(other.firstSum());
        secondSum().require(other.secondSum());
        first.add(other.firstSum());
        second.add(other.secondSum());
        rows += other.rows;
        withoutFirst += other.withoutFirst;
        withoutSecondOnly += other.withoutSecondOnly;
    }

    /** Returns what it holds, to travel to another machine and be added there. */
    public final TallyState<A, B> state() {
        return new TallyState<>(
                missing,
                firstSum().figure().<A>map(Figure::value),
                secondSum().figure().<B>map(Figure::value),
                rows,
                withoutFirst,
                withoutSecondOnly);
    }

    /**
     * Adds all rows that a state tells of; otherwise as {@link #merge}.
     *
     * @throws IllegalArgumentException if the state treats missing figures otherwise, or is of other
     *     currencies or units; nothing is added then
     */
    public final void merge(TallyState<A, B> state) {
        checkArgument(
                missing == state.missing(),
                "expected a state of a tally that says %s, got one that says %s",
                missing,
                state.missing());
        if (state.first().isPresent() && state.second().isPresent()) {
            add(state.first().get(), state.second().get());
            rows--;
        }
        rows += state.rows();
        withoutFirst += state.withoutFirst();
        withoutSecondOnly += state.withoutSecondOnly();
    }

    /** Returns the indicator of the sums so far. */
    public abstract R result();

    /** Returns the number of rows in the sums. */
    public final long rows() {
        return rows;
    }

    /** Returns the number of rows that are not in the sums, because they lack an amount. */
    public final long leftOut() {
        return withoutFirst + withoutSecondOnly;
    }

    /** Returns the first sum, exact; empty without rows, or if a row without it makes it undefined. */
    final Optional<Figure<A>> first() {
        return isUndefined() && withoutFirst > 0 ? Optional.empty() : firstSum().figure();
    }

    /** Returns the second sum, exact; empty without rows, or if a row without it makes it undefined. */
    final Optional<Figure<B>> second() {
        return isUndefined() && withoutSecondOnly > 0
                ? Optional.empty()
                : secondSum().figure();
    }

    private boolean isUndefined() {
        return missing == MissingRows.MAKE_UNDEFINED;
    }

    /** Makes sure that the amounts of one row fit together. */
    abstract void requireTogether(A one, B other);

    /** Returns what is tallied, for messages and to tell tallies apart: 同比增速. */
    abstract String subject();

    private boolean isLike(PairTally<?, ?, ?> other) {
        return subject().equals(other.subject());
    }

    @Override
    public final boolean equals(@Nullable Object object) {
        return object instanceof PairTally<?, ?, ?> other
                && isLike(other)
                && missing == other.missing
                && rows == other.rows
                && withoutFirst == other.withoutFirst
                && withoutSecondOnly == other.withoutSecondOnly
                && firstSum().equals(other.firstSum())
                && secondSum().equals(other.secondSum());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(
                missing, rows, withoutFirst, withoutSecondOnly, firstSum(), secondSum());
    }

    /** Returns subject, sums and rows, {@code 同比增速: 42元整, 30元整 (2 rows, 0 left out)}. */
    @Override
    public final String toString() {
        return (subject() + ": " + firstSum() + ", " + secondSum())
                + (" (" + rows + " rows, " + leftOut() + " left out)");
    }
}
