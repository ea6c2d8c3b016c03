package io.github.tongbi.indicators.audit;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;

import java.util.Locale;
import java.util.Optional;

/**
 * What a figure states and how it is told (计量): dollars in 亿, vessels, percent, ten thousand yuan a
 * vessel.
 *
 * @param zero the magnitude 0 of the kind: 0 USD, 0 vessels, the ratio 0
 * @param scale the scale that it is told in
 * @param per what an average is shared by, one vessel; empty if it is none
 */
public record FigureKind(Magnitude<?> zero, Scale scale, Optional<Unit> per) {
    /** Ratios, told in percent. */
    public static final FigureKind PERCENT = ratio(Scale.PERCENT);

    /** Ratios, told in times (倍). */
    public static final FigureKind TIMES = ratio(Scale.TIMES);

    /** Differences of ratios, told in percentage points (百分点). */
    public static final FigureKind POINTS =
            new FigureKind(new Points(Rational.ZERO), Scale.PERCENTAGE_POINTS, Optional.empty());

    /**
     * Creates the kind.
     *
     * @throws IllegalArgumentException if the magnitude is not 0, or is not told in such a scale
     */
    public FigureKind {
        requireNonNull(per, "per");
        checkArgument(
                zero.number().signum() == 0 && scale.fits(zero),
                "expected a zero told in %s, got %s",
                scale,
                zero);
    }

    private static FigureKind ratio(Scale scale) {
        return new FigureKind(new Ratio(Rational.ZERO), scale, Optional.empty());
    }

    /** Returns the kind of the figure, told in its scale: that of 1.74亿美元 is dollars in 亿. */
    public static FigureKind of(Figure<?> figure) {
        return new FigureKind(
                figure.value().withNumber(Rational.ZERO),
                figure.notation().scale(),
                Optional.empty());
    }

    /**
     * Returns money: {@code FigureKind.money("CNY", Scale.HUNDRED_MILLION)}.
     *
     * @throws UnreadableTextException if it is no ISO 4217 code
     */
    public static FigureKind money(String currencyCode, Scale scale) {
        return new FigureKind(Money.of("0", currencyCode), scale, Optional.empty());
    }

    /** Returns a count or measure, {@code FigureKind.measure(Unit.VESSEL, Scale.ONE)}. */
    public static FigureKind measure(Unit unit, Scale scale) {
        return new FigureKind(Measure.of(0, unit), scale, Optional.empty());
    }

    /** Returns the average of this for one of the unit: 万元/艘. */
    public FigureKind per(Unit unit) {
        return new FigureKind(zero, scale, Optional.of(unit));
    }

    /** Returns the same, told in another scale. */
    public FigureKind in(Scale other) {
        return new FigureKind(zero, other, per);
    }

    /** Tells whether figures of both kinds can be added and compared: both are vessels, both dollars. */
    public boolean isLike(FigureKind other) {
        return zero.equals(other.zero) && per.equals(other.per);
    }

    /**
     * Tells whether these are counts told one by one, so that every true value is a whole number. Counts
     * in 万 or 亿 are taken as any number of their box.
     */
    public boolean isWhole() {
        return zero instanceof Measure measure
                && measure.unit().isCounter()
                && scale == Scale.ONE
                && per.isEmpty();
    }

    /** Tells whether these are ratios. */
    public boolean isRatio() {
        return zero instanceof Ratio;
    }

    /** Tells whether these are differences of ratios. */
    public boolean isPoints() {
        return zero instanceof Points;
    }

    /** Returns scale word and unit: 亿美元, {@code ten thousand CNY/vessels}. */
    public String unit(Locale locale) {
        return unitOf(zero, locale)
                + per.map(unit -> "/" + (isChinese(locale) ? unit.symbol() : unit.englishName()))
                        .orElse("");
    }

    private <M extends Magnitude<M>> String unitOf(Magnitude<M> magnitude, Locale locale) {
        M value = magnitude.withNumber(Rational.ZERO);
        return Figure.of(value, new Notation(scale, 0)).unit(locale);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** Returns the unit in Chinese, and 倍 or % for ratios; 一 for a bare number of things is no unit. */
    @Override
    public String toString() {
        return unit(Locale.CHINESE);
    }
}
