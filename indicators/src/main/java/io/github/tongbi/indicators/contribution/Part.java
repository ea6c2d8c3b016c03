package io.github.tongbi.indicators.contribution;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.util.Locale;

/**
 * A part of a total (分项) with what it was a year earlier, or what tells that: exports of 1.74亿美元, up
 * 36.1 %.
 *
 * <p>Growth rates at constant prices (不变价) need shares at constant prices too; with shares at current
 * prices the pulls do not sum to the growth of the total.
 *
 * @param <M> what the part and its total state: money, a count, or shares of the total
 */
public final class Part<M extends Magnitude<M>> {
    private static final Formula ONE = Formula.constant(Rational.ONE);

    private final Label name;
    private final Figure<M> printed;
    private final Formula current;
    private final Formula base;
    private final Formula change;
    private final boolean ofBaseShare;
    private final boolean subtracted;

    /**
     * Returns the part that is known by its figures for the current period and for the same period a
     * year earlier.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Part<Q> ofLevels(
            Label name, Figure<Q> current, Figure<Q> base) {
        current.value().requireSameKind(base.value());
        Label before = Label.of("上年同期" + name.zh(), name.en() + " a year earlier");
        return ofLevels(
                name,
                current,
                Formula.of(Term.of(name, current)),
                Formula.of(Term.of(before, base)));
    }

    /** Returns the part that is known by its current figure and its printed growth, 36.1%. */
    public static <Q extends Quantity<Q>> Part<Q> ofGrowth(
            Label name, Figure<Q> current, Figure<Ratio> growth) {
        return grown(name, current, growth);
    }

    /** Returns the part that is known by its share of the current total, 72.2%, and its growth. */
    public static Part<Ratio> ofShare(Label name, Figure<Ratio> share, Figure<Ratio> growth) {
        return grown(name, share, growth);
    }

    /**
     * Returns the part that is known by its share of the total a year earlier, 44.3%, and its
     * growth; the shares of all parts sum to 100 %.
     */
    public static Part<Ratio> ofBaseShare(Label name, Figure<Ratio> share, Figure<Ratio> growth) {
        Formula base = Formula.of(Term.of(
                Label.of("上年同期" + name.zh() + "比重", "share of " + name.en() + " a year earlier"),
                share));
        Formula rate = Formula.of(growthTerm(name, growth));
        return new Part<>(
                name, share, base.times(ONE.plus(rate)), base, base.times(rate), true, false);
    }

    private static <M extends Magnitude<M>> Part<M> grown(
            Label name, Figure<M> current, Figure<Ratio> growth) {
        Formula level = Formula.of(Term.of(name, current));
        Formula times = ONE.plus(Formula.of(growthTerm(name, growth)));
        return ofLevels(name, current, level, level.dividedBy(times));
    }

    private static Term<Ratio> growthTerm(Label name, Figure<Ratio> growth) {
        return Term.of(Label.of(name.zh() + "增速", "growth of " + name.en()), growth);
    }

    private static <M extends Magnitude<M>> Part<M> ofLevels(
            Label name, Figure<M> printed, Formula current, Formula base) {
        return new Part<>(name, printed, current, base, current.minus(base), false, false);
    }

    private Part(
            Label name,
            Figure<M> printed,
            Formula current,
            Formula base,
            Formula change,
            boolean ofBaseShare,
            boolean subtracted) {
        this.name = requireNonNull(name, "name");
        this.printed = printed;
        this.current = current;
        this.base = base;
        this.change = change;
        this.ofBaseShare = ofBaseShare;
        this.subtracted = subtracted;
    }

    /** Returns the same part, subtracted: imports in the trade balance. */
    public Part<M> subtracted() {
        return new Part<>(name, printed, current, base, change, ofBaseShare, !subtracted);
    }

    /** Returns what is left of this part, a total, beside the others (其他). */
    Part<M> without(Totals<M> others) {
        return new Part<>(
                Label.of("其他", "other"),
                printed,
                current.minus(others.current()),
                base.minus(others.base()),
                change.minus(others.change()),
                ofBaseShare,
                false);
    }

    /** Returns what it is. */
    public Label name() {
        return name;
    }

    /** Tells whether it is subtracted from the total. */
    public boolean isSubtracted() {
        return subtracted;
    }

    /** Returns its figure for the current period as a formula: the level, or base share × (1 + growth). */
    public Formula current() {
        return current;
    }

    /** Returns its figure a year earlier as a formula: the level ÷ (1 + growth), or the base share. */
    public Formula base() {
        return base;
    }

    /** Returns its change as a formula: current less base, or base share × growth. */
    public Formula change() {
        return change;
    }

    Figure<M> printed() {
        return printed;
    }

    boolean isOfBaseShare() {
        return ofBaseShare;
    }

    /** Returns the formula with the sign that this part has in the total. */
    Formula signed(Formula own) {
        return subtracted ? Formula.constant(Rational.of(-1)).times(own) : own;
    }

    @Override
    public String toString() {
        return (subtracted ? "−" : "") + name.zh() + " (" + change.inFigures(Locale.CHINA) + ")";
    }
}
