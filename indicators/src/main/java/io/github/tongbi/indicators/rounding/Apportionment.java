package io.github.tongbi.indicators.rounding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.List;
import java.util.Optional;

/**
 * Parts rounded so that they sum to their rounded total, by largest remainder (最大余额法).
 *
 * <p>Three thirds in percent with one decimal are 33.4 %, 33.3 % and 33.3 %, together 100.0 %. Every part
 * moves by less than one unit of the interval, so that a part that needs no rounding stays as it is,
 * zero too. The largest remainders are rounded up; the sum of the distances is the least possible.
 *
 * <p>Ties among equal remainders: the parts with larger absolute value choose first and move away
 * from zero as long as the total allows it. So neither the order of the parts nor the sign of all of
 * them decides anything; only among parts that are equal in value does the earlier one choose first.
 *
 * @param <M> what the parts state
 */
public final class Apportionment<M extends Magnitude<M>> {
    private final ImmutableList<M> exact;
    private final ImmutableList<M> parts;
    private final M total;
    private final Rounding rounding;
    private final Optional<TotalRule> rule;

    /**
     * Returns the rounded parts and their rounded total.
     *
     * @param exact the unrounded parts, at least one
     * @param rounding the interval, and the rule for numbers that are rounded by themselves
     * @param rule which of them are rounded by themselves: the total or the parts
     * @throws IllegalArgumentException if there is none, or they differ in currency or unit
     */
    public static <M extends Magnitude<M>> Apportionment<M> of(
            Iterable<M> exact, Rounding rounding, TotalRule rule) {
        ImmutableList<M> parts = checked(exact);
        return switch (rule) {
            case ROUNDED_TOTAL ->
                fitted(parts, rounding, rounding.round(sum(parts)), Optional.of(rule));
            case TOTAL_OF_ROUNDED -> eachRounded(parts, rounding);
        };
    }

    /**
     * Returns the parts rounded to the interval so that they sum to a given total, as printed in
     * another table.
     *
     * @throws UnreachableTotalException if a part would have to move by a unit or more
     * @throws IllegalArgumentException if the total is no multiple of the interval, there are no
     *     parts, or they differ in currency or unit
     */
    public static <M extends Magnitude<M>> Apportionment<M> toTotal(
            Iterable<M> exact, Rounding rounding, M total) {
        ImmutableList<M> parts = checked(exact);
        parts.get(0).requireSameKind(total);
        Rational number = total.number();
        checkArgument(
                number.dividedBy(rounding.interval()).isInteger(),
                "expected a total that is a multiple of %s, got %s",
                rounding.interval(),
                number);
        return fitted(parts, rounding, number, Optional.empty());
    }

    private static <M extends Magnitude<M>> ImmutableList<M> checked(Iterable<M> exact) {
        ImmutableList<M> parts = ImmutableList.copyOf(exact);
        checkArgument(!parts.isEmpty(), "expected at least one part, got none");
        parts.forEach(part -> parts.get(0).requireSameKind(part));
        return parts;
    }

    private static <M extends Magnitude<M>> Rational sum(List<M> parts) {
        return parts.stream().map(Magnitude::number).reduce(Rational.ZERO, Rational::plus);
    }

    private static <M extends Magnitude<M>> Apportionment<M> fitted(
            ImmutableList<M> exact, Rounding rounding, Rational total, Optional<TotalRule> rule) {
        Rational interval = rounding.interval();
        List<Units> units = ImmutableList.copyOf(
                Lists.transform(exact, part -> Units.of(part.number(), interval)));
        checkReachable(units, interval, total);
        List<Rational> whole = LargestRemainder.fit(units, total.dividedBy(interval));
        return new Apportionment<>(
                exact,
                Lists.transform(whole, w -> w.multipliedBy(interval)),
                total,
                rounding,
                rule);
    }

    private static void checkReachable(List<Units> units, Rational interval, Rational total) {
        Rational lowest = units.stream().map(Units::floor).reduce(Rational.ZERO, Rational::plus);
        Rational highest = units.stream().map(Units::ceiling).reduce(Rational.ZERO, Rational::plus);
        Rational wanted = total.dividedBy(interval);
        if (wanted.compareTo(lowest) < 0 || wanted.compareTo(highest) > 0) {
            throw new UnreachableTotalException(
                    lowest.multipliedBy(interval), highest.multipliedBy(interval), total);
        }
    }

    private static <M extends Magnitude<M>> Apportionment<M> eachRounded(
            ImmutableList<M> exact, Rounding rounding) {
        List<Rational> rounded = Lists.transform(exact, part -> rounding.round(part.number()));
        Rational total = rounded.stream().reduce(Rational.ZERO, Rational::plus);
        return new Apportionment<>(
                exact, rounded, total, rounding, Optional.of(TotalRule.TOTAL_OF_ROUNDED));
    }

    private Apportionment(
            ImmutableList<M> exact,
            List<Rational> parts,
            Rational total,
            Rounding rounding,
            Optional<TotalRule> rule) {
        M kind = exact.get(0);
        this.exact = exact;
        this.parts = ImmutableList.copyOf(Lists.transform(parts, kind::withNumber));
        this.total = kind.withNumber(total);
        this.rounding = rounding;
        this.rule = rule;
    }

    /** Returns the unrounded parts. */
    public ImmutableList<M> exact() {
        return exact;
    }

    /** Returns the rounded parts, in the order of the unrounded ones. */
    public ImmutableList<M> parts() {
        return parts;
    }

    /** Returns the total, which is the sum of the rounded parts. */
    public M total() {
        return total;
    }

    /** Returns the rounding. */
    public Rounding rounding() {
        return rounding;
    }

    /** Returns which numbers were rounded by themselves; empty if the total was given. */
    public Optional<TotalRule> rule() {
        return rule;
    }

    /** Returns the positions, from 0, of the parts that rounding by themselves would show otherwise. */
    public ImmutableList<Integer> adjusted() {
        ImmutableList.Builder<Integer> positions = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            Rational alone = rounding.round(exact.get(i).number());
            if (!alone.equals(parts.get(i).number())) {
                positions.add(i);
            }
        }
        return positions.build();
    }

    /**
     * Returns the rounded parts as figures in this notation: 33.4%, 33.3%, 33.3%.
     *
     * @throws IllegalArgumentException if the notation shows too few digits for the interval
     */
    public ImmutableList<Figure<M>> figures(Notation notation) {
        return ImmutableList.copyOf(Lists.transform(
                parts, part -> new Figure<>(part, notation, rounding.interval(), Qualifier.NONE)));
    }

    /** Returns the rounded parts and their total, {@code [33.4, 33.3, 33.3] = 100}. */
    @Override
    public String toString() {
        return Lists.transform(parts, Magnitude::number) + " = " + total.number();
    }
}
