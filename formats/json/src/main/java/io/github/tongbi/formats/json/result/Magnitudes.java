package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;

import java.util.Optional;

/**
 * Exact amounts, counts and ratios as {@code {"number": "174000000", "unit": "USD"}}, in base units; the unit
 * of a ratio is {@code RATIO}, that of a difference of ratios {@code POINTS}.
 */
final class Magnitudes {
    private static final String EXPECTED = "a unit such as CNY, 家, RATIO or POINTS";
    private static final String RATIO = "RATIO";
    private static final String POINTS = "POINTS";

    /** The currency or unit alone, as nothing of it. */
    static final TextType<Magnitude<?>> UNIT = new TextType<>(
            magnitude(), TextForm.CODE, EXPECTED, Magnitudes::zero, Magnitudes::unit);

    static final EntityType<Magnitude<?>> MAGNITUDE = new MagnitudeType();

    private Magnitudes() {}

    @SuppressWarnings("unchecked") // the class object stands for every kind of magnitude
    private static Class<Magnitude<?>> magnitude() {
        return (Class<Magnitude<?>>) (Class<?>) Magnitude.class;
    }

    /** Returns the unit of the magnitude, {@code USD}. */
    static String unit(Magnitude<?> magnitude) {
        if (magnitude instanceof Money money) {
            return money.currency().getCurrencyCode();
        }
        if (magnitude instanceof Measure measure) {
            return measure.unit().symbol();
        }
        return magnitude instanceof Ratio ? RATIO : POINTS;
    }

    private static Magnitude<?> zero(String unit) {
        if (unit.equals(RATIO)) {
            return new Ratio(Rational.ZERO);
        }
        if (unit.equals(POINTS)) {
            return new Points(Rational.ZERO);
        }
        Optional<Unit> counted = Unit.bySymbol(unit);
        return counted.isPresent() ? Measure.of(0, counted.get()) : money(unit);
    }

    private static Money money(String currency) {
        try {
            return Money.of("0", currency);
        } catch (UnreadableTextException e) {
            throw new UnreadableTextException(EXPECTED, currency);
        }
    }

    private static final class MagnitudeType extends EntityType<Magnitude<?>> {
        private final Field<Rational> number = required("number", Texts.NUMBER);
        private final Field<Magnitude<?>> unit = required("unit", UNIT);

        MagnitudeType() {
            super(Magnitude.class, "an amount, a count or a ratio");
        }

        @Override
        public Magnitude<?> build(Values values) {
            Magnitude<?> kind = values.get(unit);
            return kind.withNumber(values.get(number));
        }

        @Override
        public void write(Magnitude<?> magnitude, FieldSink out) {
            out.write(number, magnitude.number());
            out.write(unit, magnitude);
        }
    }
}
