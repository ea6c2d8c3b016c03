package io.github.tongbi.indicators.completion;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;

import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.PlanTarget;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.result.Indicator;

import java.io.Serializable;
import java.util.Optional;

/**
 * A target that a figure meets or misses (目标): 6.5%左右, 5.5%以内, 2家以上, 63%-68%.
 *
 * <p>The limit itself is exact. Whether a figure meets it is decided by all values that the figure's
 * digits allow: 5.5% stands for [5.45, 5.55) and so leaves 5.5%以内 undecided in full, and meets it
 * if rounded. Source of the two comparisons: GB/T 8170-2008, section 4.
 *
 * @param limit the printed target, which says how it is meant
 * @param policy how far 左右 reaches
 * @param <M> what the figure states
 */
public record Target<M extends Magnitude<M>>(Figure<M> limit, QualifierPolicy policy)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXAMPLES = "6.5%左右, 5.5%以内 or 63%-68%";

    /** Creates the target. */
    public Target {
        requireNonNull(policy, "policy");
        checkArgument(
                told(limit).isPresent(), "expected a target such as %s, got %s", EXAMPLES, limit);
    }

    /**
     * Returns the target of a figure that says how it is meant: 6.5%左右, 5.5%以内, 不足5%, 2家以上, 超1000家,
     * 63%-68%.
     *
     * @throws IllegalArgumentException if it does not, as 18亿元 does not, or says 近, 余 or 数
     */
    public static <M extends Magnitude<M>> Target<M> of(Figure<M> limit) {
        return new Target<>(limit, QualifierPolicy.HOUSE);
    }

    /**
     * Returns the target of a figure that is told how it is meant beside it: 18亿元 as at least so much
     * is 18亿元以上.
     *
     * @throws IllegalArgumentException if the figure says otherwise itself, or says 近, 余 or 数
     */
    public static <M extends Magnitude<M>> Target<M> of(Figure<M> limit, PlanTarget type) {
        boolean plain = limit.qualifier() == Qualifier.NONE && !limit.isRange();
        Figure<M> meant = plain ? limit.withQualifier(qualifier(type)) : limit;
        checkArgument(
                told(meant).filter(type::equals).isPresent(),
                "expected a target that is meant as %s, got %s",
                type,
                limit);
        return of(meant);
    }

    private static Qualifier qualifier(PlanTarget type) {
        return switch (type) {
            case AT_LEAST -> Qualifier.AT_LEAST;
            case AT_MOST -> Qualifier.AT_MOST;
            case ABOUT -> Qualifier.ABOUT;
            case RANGE -> Qualifier.NONE;
        };
    }

    /**
     * Returns the target of an investment plan, or empty if neither the plan nor its amount says how
     * the amount is meant.
     *
     * @throws IllegalArgumentException if the amount says otherwise than the plan, or is not less than
     *     the upper amount
     */
    public static Optional<Target<Money>> of(InvestmentPlan plan) {
        Figure<Money> limit =
                plan.upTo().map(end -> range(plan.amount(), end)).orElse(plan.amount());
        return plan.target().or(() -> told(limit)).map(type -> of(limit, type));
    }

    /** The notation with the smaller last digit shows both ends. */
    private static Figure<Money> range(Figure<Money> low, Figure<Money> high) {
        Notation one = low.notation();
        Notation other = high.notation();
        boolean fine = one.lastDigit().compareTo(other.lastDigit()) <= 0;
        return Figure.range(low.value(), high.value(), fine ? one : other);
    }

    private static Optional<PlanTarget> told(Figure<?> limit) {
        if (limit.isRange()) {
            return Optional.of(PlanTarget.RANGE);
        }
        return switch (limit.qualifier()) {
            case AT_LEAST, OVER -> Optional.of(PlanTarget.AT_LEAST);
            case AT_MOST, UNDER -> Optional.of(PlanTarget.AT_MOST);
            case ABOUT -> Optional.of(PlanTarget.ABOUT);
            case NONE, NEAR, SOMEWHAT_OVER, SEVERAL, LAST -> Optional.empty();
        };
    }

    /** Returns how the target is meant. */
    public PlanTarget type() {
        return told(limit).orElseThrow();
    }

    /** Returns the same target with another convention for 左右. */
    public Target<M> with(QualifierPolicy other) {
        return new Target<>(limit, other);
    }

    /** Returns the values that meet the target: {@code (-∞, 5.5 %]} for 5.5%以内. */
    public Range<M> values() {
        M value = limit.value();
        return switch (type()) {
            case AT_LEAST ->
                limit.qualifier() == Qualifier.OVER
                        ? Range.greaterThan(value)
                        : Range.atLeast(value);
            case AT_MOST ->
                limit.qualifier() == Qualifier.UNDER ? Range.lessThan(value) : Range.atMost(value);
            case ABOUT -> limit.bounds(Rounding.Rule.HALF_UP, policy);
            case RANGE -> Range.closed(value, limit.end());
        };
    }

    /**
     * Returns whether the figure meets the target.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public Attainment check(Figure<M> actual, LimitComparison comparison) {
        limit.value().requireSameKind(actual.value());
        return check(actual.bounds(), comparison);
    }

    /**
     * Returns whether the indicator meets the target; undecided if it is undefined.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public Attainment check(Indicator<M> actual, LimitComparison comparison) {
        limit.value().requireSameKind(actual.ofNumber(Rational.ZERO));
        return actual.bounds()
                .map(range -> check(range, comparison))
                .value()
                .orElse(Attainment.UNDECIDED);
    }

    private Attainment check(Range<M> actual, LimitComparison comparison) {
        Range<M> compared = comparison == LimitComparison.FULL_VALUE || type() == PlanTarget.ABOUT
                ? actual
                : RoundedRange.of(actual, limit.notation().lastDigit());
        Range<M> wanted = values();
        if (wanted.encloses(compared)) {
            return Attainment.MET;
        }
        boolean apart =
                !wanted.isConnected(compared) || wanted.intersection(compared).isEmpty();
        return apart ? Attainment.MISSED : Attainment.UNDECIDED;
    }

    /** Returns the printed target, {@code "5.5%以内"}. */
    @Override
    public String toString() {
        return limit.toString();
    }
}
