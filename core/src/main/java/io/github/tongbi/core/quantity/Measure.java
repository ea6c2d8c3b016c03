package io.github.tongbi.core.quantity;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;

/**
 * An exact number of units (计量值): a count such as {@code 415 艘} or a physical measure such as
 * {@code 43.3 公顷}.
 *
 * @param amount the number of units
 * @param unit the unit
 */
public record Measure(Rational amount, Unit unit) implements Quantity<Measure> {
    private static final long serialVersionUID = 1L;

    /** Creates the measure. */
    public Measure {
        requireNonNull(amount, "amount");
        requireNonNull(unit, "unit");
    }

    /** Returns a count, for example {@code Measure.of(415, Unit.VESSEL)}. */
    public static Measure of(long count, Unit unit) {
        return new Measure(Rational.of(count), unit);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static Measure parse(String text) {
        int space = text.indexOf(' ');
        Unit unit = Unit.bySymbol(text.substring(space + 1))
                .filter(found -> space > 0)
                .orElseThrow(() -> new UnreadableTextException("a measure such as 415 艘", text));
        return new Measure(Rational.parse(text.substring(0, space)), unit);
    }

    /**
     * Returns the same measure in another unit of the dimension, exactly: 3亩 is 2000平方米.
     *
     * @throws UnitMismatchException if the units do not convert into each other, as 家 and 户
     */
    public Measure to(Unit target) {
        boolean convertible = unit.dimension() == target.dimension() && !unit.isCounter();
        if (unit != target && !convertible) {
            throw new UnitMismatchException(unit, target);
        }
        return new Measure(amount.multipliedBy(unit.factor()).dividedBy(target.factor()), target);
    }

    @Override
    public Rational number() {
        return amount;
    }

    @Override
    public Measure withNumber(Rational number) {
        return new Measure(number, unit);
    }

    @Override
    public void requireSameKind(Measure other) {
        if (unit != other.unit) {
            throw new UnitMismatchException(unit, other.unit);
        }
    }

    @Override
    public String toString() {
        return amount + " " + unit.symbol();
    }
}
