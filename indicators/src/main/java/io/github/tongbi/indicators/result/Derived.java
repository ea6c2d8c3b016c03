package io.github.tongbi.indicators.result;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that others imply (推算数): the plan behind a completion rate, the base behind a growth rate,
 * a balance, a gap in points.
 *
 * <p>Example: 2.20亿元 completed at 12.2 % implies a plan of 18.03亿元, in [17.92, 18.15].
 *
 * @param <M> what it states
 */
public final class Derived<M extends Magnitude<M>> implements Indicator<M> {
    private static final int TEXT_DECIMALS = 2;

    private final Label name;
    private final Formula formula;
    private final M kind;
    private final Scale scale;
    private final Optional<Unit> per;
    private final Optional<UndefinedReason> reason;

    /**
     * Returns the derived figure.
     *
     * @param name what it is
     * @param formula how it follows, in base units
     * @param kind any magnitude of its kind
     * @param scale the scale that it is told in
     */
    public static <M extends Magnitude<M>> Derived<M> of(
            Label name, Formula formula, M kind, Scale scale) {
        return new Derived<>(name, formula, kind, scale, Optional.empty(), Optional.empty());
    }

    /** Returns the derived ratio, told in percent. */
    public static Derived<Ratio> ratio(Label name, Formula formula) {
        return of(name, formula, new Ratio(Rational.ZERO), Scale.PERCENT);
    }

    /** Returns the derived difference of ratios, told in percentage points. */
    public static Derived<Points> points(Label name, Formula formula) {
        return of(name, formula, new Points(Rational.ZERO), Scale.PERCENTAGE_POINTS);
    }

    /**
     * Returns the sum of two terms, {@code 出口 + 进口}.
     *
     * @throws IllegalArgumentException if they are of different currencies or units
     */
    public static <Q extends Quantity<Q>> Derived<Q> sum(
            Label name, Term<Q> first, Term<Q> second) {
        return joined(name, Formula.of(first).plus(Formula.of(second)), first, second);
    }

    /**
     * Returns the difference of two terms, {@code 出口 − 进口}.
     *
     * @throws IllegalArgumentException if they are of different currencies or units
     */
    public static <Q extends Quantity<Q>> Derived<Q> difference(
            Label name, Term<Q> minuend, Term<Q> subtrahend) {
        return joined(name, Formula.of(minuend).minus(Formula.of(subtrahend)), minuend, subtrahend);
    }

    private static <Q extends Quantity<Q>> Derived<Q> joined(
            Label name, Formula formula, Term<Q> first, Term<Q> second) {
        Q kind = first.figure().value();
        kind.requireSameKind(second.figure().value());
        return of(name, formula, kind, first.figure().notation().scale());
    }

    private Derived(
            Label name,
            Formula formula,
            M kind,
            Scale scale,
            Optional<Unit> per,
            Optional<UndefinedReason> reason) {
        this.name = requireNonNull(name, "name");
        this.formula = requireNonNull(formula, "formula");
        this.kind = requireNonNull(kind, "kind");
        this.scale = requireNonNull(scale, "scale");
        this.per = requireNonNull(per, "per");
        this.reason = requireNonNull(reason, "reason");
    }

    /** Returns the same figure, told in another scale. */
    public Derived<M> in(Scale other) {
        return new Derived<>(name, formula, kind, other, per, reason);
    }

    /** Returns the same figure, told per one unit of a count: 元 per 艘. */
    public Derived<M> per(Unit unit) {
        return new Derived<>(name, formula, kind, scale, Optional.of(unit), reason);
    }

    /** Returns the same figure under another name. */
    public Derived<M> named(Label other) {
        return new Derived<>(other, formula, kind, scale, per, reason);
    }

    /**
     * Returns the same figure without a value, for a reason that lies outside its formula: the gap of
     * a completion whose plan is negative.
     */
    public Derived<M> undefined(UndefinedReason because) {
        return new Derived<>(name, formula, kind, scale, per, Optional.of(because));
    }

    @Override
    public Label name() {
        return name;
    }

    @Override
    public Formula formula() {
        return formula;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    /** Returns the count that it is told per one unit of, if it is. */
    public Optional<Unit> per() {
        return per;
    }

    /** Returns the reason outside its formula for which it has no value, if there is one. */
    public Optional<UndefinedReason> reason() {
        return reason;
    }

    @Override
    public M ofNumber(Rational number) {
        return kind.withNumber(number);
    }

    @Override
    public Outcome<M> outcome() {
        return reason.<Outcome<M>>map(Outcome::undefined).orElseGet(Indicator.super::outcome);
    }

    /** Returns scale word and unit, {@code "亿元"} or {@code "万元/艘"}. */
    @Override
    public String unit(Locale locale) {
        return Indicator.super.unit(locale) + per.map(u -> perUnit(u, locale)).orElse("");
    }

    /**
     * Judges whether the figure can be a whole number, as a count has to be.
     *
     * <p>57 tenants at 93.7 % imply a capacity in [60.80, 60.86]: no whole number lies inside, so the
     * reading is {@link Verdict#INCONSISTENT}.
     */
    public Verdict judgeAsCount() {
        return bounds().map(Derived::holdsWholeNumber).value().orElse(Verdict.UNDECIDED);
    }

    private static <M extends Magnitude<M>> Verdict holdsWholeNumber(Range<M> range) {
        if (!range.hasLowerBound() || !range.hasUpperBound()) {
            return Verdict.CONSISTENT;
        }
        M low = range.lowerEndpoint();
        Rational next = Rational.of(low.number().toInteger(RoundingMode.CEILING));
        boolean inside = range.contains(low.withNumber(next))
                || range.contains(low.withNumber(next.plus(Rational.ONE)));
        return inside ? Verdict.CONSISTENT : Verdict.INCONSISTENT;
    }

    /** Returns the name and the value with two decimals in its scale: 计划 18.03亿元. */
    @Override
    public String toText(Locale locale) {
        Outcome<Figure<M>> shown = rounded(new Notation(scale, TEXT_DECIMALS));
        String value = shown instanceof Outcome.Undefined<Figure<M>> undefined
                ? undefined.wording().in(locale)
                : shown.orElseThrow().toText(locale)
                        + per.map(unit -> perUnit(unit, locale)).orElse("");
        return name.in(locale) + " " + value;
    }

    private static String perUnit(Unit unit, Locale locale) {
        return "/" + Label.of(unit.symbol(), unit.englishName()).in(locale);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
