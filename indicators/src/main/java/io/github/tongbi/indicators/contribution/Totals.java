package io.github.tongbi.indicators.contribution;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Optional;
import java.util.function.Function;

/**
 * A total: now, a year earlier, and its change.
 *
 * @param current the total of the current period
 * @param base the total a year earlier
 * @param change the change of the total
 * @param ofBaseShares whether the total a year earlier is the whole of 100 %, so that nothing needs
 *     to be divided by it
 */
record Totals<M extends Magnitude<M>>(
        Formula current, Formula base, Formula change, boolean ofBaseShares) {
    private static final Formula ONE = Formula.constant(Rational.ONE);

    static <M extends Magnitude<M>> Totals<M> of(Part<M> total) {
        return new Totals<>(total.current(), total.base(), total.change(), false);
    }

    /** Returns the sum of the parts; shares of the base sum to one before rounding. */
    static <M extends Magnitude<M>> Totals<M> ofComplete(ImmutableList<Part<M>> parts) {
        if (!parts.get(0).isOfBaseShare()) {
            return ofSome(parts);
        }
        Formula change = sum(parts, Part::change);
        return new Totals<>(ONE.plus(change), ONE, change, true);
    }

    /** Returns the sum of some of the parts of a total. */
    static <M extends Magnitude<M>> Totals<M> ofSome(ImmutableList<Part<M>> parts) {
        Formula change = sum(parts, Part::change);
        return new Totals<>(sum(parts, Part::current), sum(parts, Part::base), change, false);
    }

    private static <M extends Magnitude<M>> Formula sum(
            ImmutableList<Part<M>> parts, Function<Part<M>, Formula> formula) {
        Formula total = formula.apply(parts.get(0));
        for (Part<M> part : parts.subList(1, parts.size())) {
            Formula own = formula.apply(part);
            total = part.isSubtracted() ? total.minus(own) : total.plus(own);
        }
        return total;
    }

    Formula growth() {
        return ofBaseShares ? change : current.dividedBy(base).minus(ONE);
    }

    Formula perBase(Formula formula) {
        return ofBaseShares ? formula : formula.dividedBy(base);
    }

    /** Returns why the total has no growth rate: the decisions are those of a growth of two figures. */
    Optional<UndefinedReason> withoutGrowth() {
        Optional<Rational> before = base.value();
        Optional<Rational> now = current.value();
        return before.isEmpty() || now.isEmpty()
                ? Optional.of(UndefinedReason.MISSING_BASE)
                : withoutGrowth(now.get().signum(), before.get().signum());
    }

    private static Optional<UndefinedReason> withoutGrowth(int now, int before) {
        if (before == 0) {
            return Optional.of(UndefinedReason.ZERO_BASE);
        }
        if (before > 0) {
            return now < 0 ? Optional.of(UndefinedReason.SIGN_CHANGE) : Optional.empty();
        }
        return Optional.of(now > 0 ? UndefinedReason.SIGN_CHANGE : UndefinedReason.NEGATIVE_BASE);
    }

    /** Returns why no part has a contribution. */
    Optional<UndefinedReason> withoutContributions() {
        Optional<Rational> moved = change.value();
        if (moved.isEmpty()) {
            return Optional.of(UndefinedReason.MISSING_BASE);
        }
        return moved.get().signum() == 0
                ? Optional.of(UndefinedReason.TOTAL_UNCHANGED)
                : Optional.empty();
    }
}
