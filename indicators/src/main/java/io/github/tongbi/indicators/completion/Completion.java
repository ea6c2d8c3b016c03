package io.github.tongbi.indicators.completion;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Locale;

/**
 * The completion of a plan (计划完成率): {@code completed ÷ plan}.
 *
 * <p>2.20亿元 of 18亿元 is 12.2 %; more than 100 % is over-fulfilment. A plan of zero gives {@code
 * ZERO_PLAN}, a negative one {@code NEGATIVE_PLAN}. Source of the definition: textbooks of
 * statistics, plan completion by level (水平法).
 *
 * @param <Q> the quantity planned
 */
public final class Completion<Q extends Quantity<Q>> implements RatioIndicator {
    static final Label NAME = Label.of("计划完成率", "completion of the plan");
    private static final Label COMPLETED = Label.of("完成", "completed");
    private static final Label PLAN = Label.of("计划", "plan");

    private final Term<Q> completed;
    private final Term<Q> plan;

    /**
     * Returns the completion of the plan.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Completion<Q> of(Figure<Q> completed, Figure<Q> plan) {
        completed.value().requireSameKind(plan.value());
        return new Completion<>(Term.of(COMPLETED, completed), Term.of(PLAN, plan));
    }

    /**
     * Returns the completion of an investment plan.
     *
     * @throws IllegalArgumentException if they are of different kinds or currencies, or the progress
     *     lies outside the period of the plan, naming both
     */
    public static Completion<Money> of(InvestmentProgress progress, InvestmentPlan plan) {
        if (progress.kind() != plan.kind() || !plan.period().contains(progress.period())) {
            throw new IllegalArgumentException(
                    "expected progress and plan of one kind and period, got "
                            + (progress.kind() + " " + progress.period())
                            + " and "
                            + (plan.kind() + " " + plan.period()));
        }
        return of(progress.completed(), plan.amount());
    }

    /**
     * Returns the plan that a printed completion rate implies: {@code completed ÷ rate}.
     *
     * <p>2.20亿元 at 12.2 % implies 18.03亿元, in [17.92, 18.15].
     */
    public static <Q extends Quantity<Q>> Derived<Q> impliedPlan(
            Figure<Q> completed, Figure<Ratio> rate) {
        return Derived.of(
                PLAN,
                Formula.of(Term.of(COMPLETED, completed))
                        .dividedBy(Formula.of(Term.of(NAME, rate))),
                completed.value(),
                completed.notation().scale());
    }

    private Completion(Term<Q> completed, Term<Q> plan) {
        this.completed = completed;
        this.plan = plan;
    }

    /** Returns what was completed. */
    public Figure<Q> completed() {
        return completed.figure();
    }

    /** Returns what was planned. */
    public Figure<Q> plan() {
        return plan.figure();
    }

    /**
     * Returns by how much the unrounded completion is ahead of the time progress, in percentage
     * points; negative if it is behind.
     */
    public Derived<Points> gapTo(TimeProgress progress) {
        return undefinedLikeThis(progress.gapOf(formula()));
    }

    /** Returns the over-fulfilment in percentage points, {@code completion − 100 %}. */
    public Derived<Points> overfulfilment() {
        return undefinedLikeThis(Derived.points(
                Label.of("超额完成", "over-fulfilment"),
                formula().minus(Formula.constant(Rational.ONE))));
    }

    private Derived<Points> undefinedLikeThis(Derived<Points> points) {
        return outcome() instanceof Outcome.Undefined<Ratio> undefined
                ? points.undefined(undefined.reason())
                : points;
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Formula formula() {
        return Formula.of(completed).dividedBy(Formula.of(plan));
    }

    @Override
    public Outcome<Ratio> outcome() {
        Rational planned = plan.figure().value().number();
        return switch (planned.signum()) {
            case 0 -> Outcome.undefined(UndefinedReason.ZERO_PLAN);
            case -1 -> Outcome.undefined(UndefinedReason.NEGATIVE_PLAN);
            default ->
                Outcome.of(new Ratio(completed.figure().value().number().dividedBy(planned)));
        };
    }

    /** Returns 完成计划的12.2% with one decimal, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        return percent(1)
                .map(rate -> Label.of("完成计划的" + rate, rate + " of the plan completed"))
                .value()
                .map(label -> label.in(locale))
                .orElseGet(() -> Label.of("——", "n/a").in(locale));
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
