package io.github.tongbi.indicators.completion;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Outcome;

import java.util.Locale;

/**
 * The completion of a plan that is told as a rate of change (计划完成程度): the level reached over the
 * level planned, both against the same base.
 *
 * <p>Growth of 8 % where 5 % was planned is {@code (1 + 8 %) ÷ (1 + 5 %)}, 102.857 %, and never 8/5. A
 * planned change of −100 % gives {@code ZERO_PLAN}, one below that {@code NEGATIVE_PLAN}. Source of
 * the definition: textbooks of statistics, degree of plan completion in relative numbers.
 */
public final class RateCompletion implements PlanCompletion {
    private static final Formula ONE = Formula.constant(Rational.ONE);

    private final boolean isReduction;
    private final Figure<Ratio> actual;
    private final Figure<Ratio> plan;
    private final Formula reached;
    private final Formula planned;

    /** Returns the completion of a growth plan (计划提高), {@code (1 + actual) ÷ (1 + planned)}. */
    public static RateCompletion ofGrowth(Figure<Ratio> actual, Figure<Ratio> planned) {
        return new RateCompletion(
                false,
                actual,
                planned,
                ONE.plus(rate("实际增长", "actual growth", actual)),
                ONE.plus(rate("计划增长", "planned growth", planned)));
    }

    /**
     * Returns the completion of a plan to reduce (计划降低), {@code (1 − actual) ÷ (1 − planned)}; below
     * 100 % the plan was beaten.
     *
     * <p>A unit cost to be cut by 5 % and cut by 6 % is 98.947 %: 1.05 points better than planned.
     *
     * @param actual the cut, 6% for a decline of 6 %
     * @param planned the planned cut, with the same sign
     */
    public static RateCompletion ofReduction(Figure<Ratio> actual, Figure<Ratio> planned) {
        return new RateCompletion(
                true,
                actual,
                planned,
                ONE.minus(rate("实际降低", "actual cut", actual)),
                ONE.minus(rate("计划降低", "planned cut", planned)));
    }

    private static Formula rate(String zh, String en, Figure<Ratio> rate) {
        return Formula.of(Term.of(Label.of(zh, en), rate));
    }

    private RateCompletion(
            boolean isReduction,
            Figure<Ratio> actual,
            Figure<Ratio> plan,
            Formula reached,
            Formula planned) {
        this.isReduction = isReduction;
        this.actual = actual;
        this.plan = plan;
        this.reached = reached;
        this.planned = planned;
    }

    /** Tells whether the plan was to reduce (计划降低). */
    public boolean isReduction() {
        return isReduction;
    }

    /** Returns the actual change. */
    public Figure<Ratio> actual() {
        return actual;
    }

    /** Returns the planned change. */
    public Figure<Ratio> planned() {
        return plan;
    }

    @Override
    public Formula formula() {
        return reached.dividedBy(planned);
    }

    @Override
    public Outcome<Ratio> outcome() {
        return PlanRate.of(reached.value().orElseThrow(), planned.value().orElseThrow());
    }

    /** Returns 为计划水平的102.9% with one decimal, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        return percent(1)
                .map(rate -> Label.of("为计划水平的" + rate, rate + " of the planned level"))
                .value()
                .orElseGet(() -> Label.of("——", "n/a"))
                .in(locale);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
