package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;

import java.util.Optional;

/**
 * The code of a unit in UNIT_MEASURE: {@code CNY} of ISO 4217, {@code MTK} of UN/ECE Recommendation
 * 20 for square metres and {@code P1} for percent, {@code VESSEL} where neither has one.
 *
 * <p>The signs of ratios and points are units of their own, because {@code UNIT_MULT} tells 0.3 and
 * 三成 and 30% apart no more than it tells 倍 from 个.
 *
 * @param code the code
 * @param zero nothing of it, which tells the kind
 * @param scale the scale of a ratio or of points; {@link Scale#ONE} for money and measures
 */
record UnitCode(String code, Magnitude<?> zero, Scale scale) {
    private static final String EXPECTED = "a unit such as CNY, MTK, P1 or VESSEL";
    private static final ImmutableMap<Scale, String> SIGNS = ImmutableMap.of(
            Scale.PERCENT, "P1",
            Scale.PERMILLE, "NX",
            Scale.TENTHS, "TENTHS",
            Scale.TIMES, "TIMES",
            Scale.PERCENTAGE_POINTS, "PERCENTAGE_POINTS",
            Scale.BASIS_POINTS, "BASIS_POINTS");
    private static final ImmutableMap<String, UnitCode> BY_CODE = byCode();

    private static ImmutableMap<String, UnitCode> byCode() {
        ImmutableMap.Builder<String, UnitCode> all = ImmutableMap.builder();
        for (Unit unit : Unit.values()) {
            String code = code(unit);
            all.put(code, new UnitCode(code, Measure.of(0, unit), Scale.ONE));
        }
        SIGNS.forEach((scale, code) -> all.put(code, new UnitCode(code, zero(scale), scale)));
        return all.buildOrThrow();
    }

    private static Magnitude<?> zero(Scale scale) {
        Ratio ratio = new Ratio(Rational.ZERO);
        return scale.fits(ratio) ? ratio : new Points(Rational.ZERO);
    }

    private static String code(Unit unit) {
        return unit.code().orElse(unit.name());
    }

    /** Returns all codes but those of currencies. */
    static Iterable<UnitCode> fixed() {
        return BY_CODE.values();
    }

    static String of(Figure<?> figure) {
        Magnitude<?> value = figure.value();
        if (value instanceof Money money) {
            return money.currency().getCurrencyCode();
        }
        return value instanceof Measure measure
                ? code(measure.unit())
                : Optional.ofNullable(SIGNS.get(figure.notation().scale())).orElseThrow();
    }

    /**
     * Returns the unit of the code.
     *
     * @throws UnreadableTextException if no unit and no currency has it
     */
    static UnitCode parse(String code) {
        UnitCode fixed = BY_CODE.get(code);
        if (fixed != null) {
            return fixed;
        }
        try {
            return new UnitCode(code, Money.of("0", code), Scale.ONE);
        } catch (UnreadableTextException e) {
            throw new UnreadableTextException(EXPECTED, code);
        }
    }

    /** Tells whether UNIT_MULT takes the place of a scale word. */
    boolean isScaled() {
        return zero instanceof Money || zero instanceof Measure;
    }
}
