package io.github.tongbi.indicators.completion;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Locale;
import java.util.Optional;

/**
 * The pace that the rest of a plan needs against the pace so far (所需进度): {@code ((plan − completed) ÷
 * remaining) ÷ (completed ÷ elapsed)}, in times.
 *
 * <p>2.20亿元 of 18亿元 after four months of twelve needs 1.975亿元 a month, 3.59 times the 0.55亿元 so far;
 * at that pace the year would end at 6.60亿元, 36.67 % of the plan. Time is counted in whole months or
 * days, also if the share of the progress was rounded. Undefined outcomes: those of {@link
 * Completion}, {@code PLAN_COMPLETED} (已完成计划), {@code NOTHING_LEFT}, {@code NOTHING_ELAPSED}, {@code
 * ZERO_DENOMINATOR} if nothing was completed and {@code SIGN_CHANGE} if less than nothing. House
 * definition, for no standard has one.
 *
 * @param <Q> the quantity planned
 */
public final class Pace<Q extends Quantity<Q>> implements RatioIndicator {
    private static final Label NAME = Label.of("所需进度与已有进度之比", "pace needed to pace so far");
    private static final Label COMPLETED = Label.of("已完成计划", "plan completed");
    private static final int TEXT_DECIMALS = 2;

    private final Completion<Q> completion;
    private final TimeProgress progress;

    Pace(Completion<Q> completion, TimeProgress progress) {
        this.completion = completion;
        this.progress = progress;
    }

    /** Returns the completion that it starts from. */
    public Completion<Q> completion() {
        return completion;
    }

    /** Returns the time that has passed. */
    public TimeProgress progress() {
        return progress;
    }

    /**
     * Returns the amount needed for each month or day that is left, {@code (plan − completed) ÷
     * remaining}; undefined as {@code PLAN_COMPLETED} or {@code NOTHING_LEFT}.
     */
    public Derived<Q> amountNeeded() {
        Derived<Q> amount = perUnit(
                Label.of("今后平均需完成", "needed on average"),
                plan().minus(completed()).dividedBy(number(progress.remaining())));
        return aheadReason().map(amount::undefined).orElse(amount);
    }

    /** Returns the amount for each month or day so far, {@code completed ÷ elapsed}. */
    public Derived<Q> amountSoFar() {
        return elapsedOnly(perUnit(
                Label.of("已平均完成", "completed on average"),
                completed().dividedBy(number(progress.elapsed()))));
    }

    /**
     * Returns where the period ends if the pace stays the same (按现有进度推算), {@code completed ÷ (elapsed
     * ÷ whole)}.
     */
    public Derived<Q> landing() {
        return elapsedOnly(Derived.of(
                Label.of("按现有进度推算的全期完成", "whole period at the pace so far"),
                landingFormula(),
                Parts.kind(completion.completed()),
                completion.completed().scale()));
    }

    /** Returns the part of the plan that {@link #landing} completes, 36.67 % for 6.60 of 18亿元. */
    public Derived<Ratio> landingRate() {
        Derived<Ratio> rate = elapsedOnly(Derived.ratio(
                Label.of("按现有进度推算的计划完成率", "completion at the pace so far"),
                landingFormula().dividedBy(plan())));
        return completion.undefinedReason().map(rate::undefined).orElse(rate);
    }

    private Formula landingFormula() {
        return completed().times(number(progress.whole())).dividedBy(number(progress.elapsed()));
    }

    private Derived<Q> perUnit(Label name, Formula formula) {
        return Derived.of(
                        name,
                        formula,
                        Parts.kind(completion.completed()),
                        completion.completed().scale())
                .per(progress.whole().unit());
    }

    private <M extends Magnitude<M>> Derived<M> elapsedOnly(Derived<M> derived) {
        return progress.elapsed().amount().signum() == 0
                ? derived.undefined(UndefinedReason.NOTHING_ELAPSED)
                : derived;
    }

    private Formula completed() {
        return completion.completed().formula();
    }

    private Formula plan() {
        return completion.plan().formula();
    }

    private static Formula number(Measure time) {
        return Formula.constant(time.amount());
    }

    private Optional<UndefinedReason> aheadReason() {
        if (done().compareTo(Parts.number(completion.plan())) >= 0) {
            return Optional.of(UndefinedReason.PLAN_COMPLETED);
        }
        return progress.remaining().amount().signum() == 0
                ? Optional.of(UndefinedReason.NOTHING_LEFT)
                : Optional.empty();
    }

    private Rational done() {
        return Parts.number(completion.completed());
    }

    private Optional<UndefinedReason> reason() {
        return completion
                .undefinedReason()
                .or(this::aheadReason)
                .or(() -> amountSoFar().outcome() instanceof Outcome.Undefined<Q> undefined
                        ? Optional.of(undefined.reason())
                        : ofDone());
    }

    private Optional<UndefinedReason> ofDone() {
        return switch (done().signum()) {
            case 0 -> Optional.of(UndefinedReason.ZERO_DENOMINATOR);
            case -1 -> Optional.of(UndefinedReason.SIGN_CHANGE);
            default -> Optional.empty();
        };
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Scale scale() {
        return Scale.TIMES;
    }

    @Override
    public Formula formula() {
        return amountNeeded().formula().dividedBy(amountSoFar().formula());
    }

    @Override
    public Outcome<Ratio> outcome() {
        return reason().map(Pace::undefined)
                .orElseGet(() -> Outcome.of(ofNumber(formula().value().orElseThrow())));
    }

    private static Outcome<Ratio> undefined(UndefinedReason reason) {
        return reason == UndefinedReason.PLAN_COMPLETED
                ? Outcome.undefined(reason, COMPLETED)
                : Outcome.undefined(reason);
    }

    /** The same quotient without a term that stands in it twice, so that any number of plans may be summed. */
    @Override
    public Outcome<Range<Ratio>> bounds(Rounding.Rule rule) {
        if (outcome() instanceof Outcome.Undefined<Ratio> undefined) {
            return Outcome.undefined(undefined.reason(), undefined.wording());
        }
        Formula timesLeft = plan().dividedBy(completed()).minus(Formula.constant(Rational.ONE));
        Rational weight = progress.elapsed().dividedBy(progress.remaining()).number();
        return Derived.ratio(NAME, timesLeft.times(Formula.constant(weight))).bounds(rule);
    }

    /** Returns the name and the value with two decimals, 所需进度与已有进度之比 3.59倍, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        Outcome<Figure<Ratio>> shown = rounded(new Notation(Scale.TIMES, TEXT_DECIMALS));
        String value = shown instanceof Outcome.Undefined<Figure<Ratio>> undefined
                ? undefined.wording().in(locale)
                : shown.orElseThrow().toText(locale);
        return NAME.in(locale) + " " + value;
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
