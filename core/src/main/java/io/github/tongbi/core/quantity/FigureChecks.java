package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

/** What every figure has to fulfil. */
final class FigureChecks {
    private FigureChecks() {}

    /**
     * Tells whether the figure is one value rounded to its last digit, without any word. That is what
     * calculations make by the million, and nothing more has to be checked then.
     */
    static boolean isPlain(
            Magnitude<?> value,
            Magnitude<?> end,
            Notation notation,
            Rational step,
            Qualifier qualifier) {
        return value == end
                && qualifier == Qualifier.NONE
                && notation.numerals() == Numerals.ARABIC
                && !(value instanceof Measure)
                && notation.scale().fits(value)
                && notation.isLastDigit(step)
                && value.number().isMultipleOf(step);
    }

    static void checkQualifier(Magnitude<?> value, Notation notation, Qualifier qualifier) {
        checkArgument(
                qualifier.fits(value, notation),
                "expected a qualifier for %s, got %s",
                value,
                qualifier);
    }

    static <M extends Magnitude<M>> void check(
            M value, M end, Notation notation, Rational step, Qualifier qualifier) {
        requireNonNull(qualifier, "qualifier");
        if (!notation.scale().fits(value)) {
            throw new IllegalArgumentException("expected a scale for a "
                    + value.getClass().getSimpleName()
                    + ", got "
                    + notation.scale());
        }
        boolean range = value != end && !value.equals(end);
        checkArgument(
                !range || (value.compareTo(end) < 0 && qualifier == Qualifier.NONE),
                "expected a range from less to more without a qualifier, got %s to %s with %s",
                value,
                end,
                qualifier);
        checkArgument(step.signum() >= 0, "expected a step of 0 or more, got %s", step);
        checkShown(value, notation, step);
        if (range) {
            checkShown(end, notation, step);
        }
    }

    private static void checkShown(Magnitude<?> value, Notation notation, Rational step) {
        checkArgument(
                notation.shows(value.number()),
                "expected a value of at most %s decimals in %s, got %s",
                notation.decimals(),
                notation.scale(),
                value);
        checkArgument(
                step.signum() == 0 || value.number().isMultipleOf(step),
                "expected a multiple of the step %s, got %s",
                step,
                value);
    }
}
