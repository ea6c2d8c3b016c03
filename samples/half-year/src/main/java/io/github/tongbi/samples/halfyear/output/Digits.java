package io.github.tongbi.samples.halfyear.output;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.samples.halfyear.audit.Interval;

import java.math.RoundingMode;
import java.util.Optional;

/** Exact numbers as decimals for the eye and for machines. */
final class Digits {
    private static final int EXACT = 10;
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private Digits() {}

    /** Returns ten digits after the point, rounded half-up. */
    static String exact(Rational number) {
        return shown(number, EXACT);
    }

    /**
     * Returns {@code 18.03 [17.92, 18.15]}, with as many decimals as tell the ends apart, or a whole
     * number as it is.
     */
    static String withInterval(Interval interval) {
        if (!interval.isWide()) {
            return interval.value().map(Digits::alone).orElse("——");
        }
        int decimals = decimals(interval);
        return interval.value().map(v -> shown(v, decimals)).orElse("——")
                + (" [" + end(interval.low(), decimals) + ", ")
                + (end(interval.high(), decimals) + "]");
    }

    /** Returns a share in percent with one decimal, 4.6%. */
    static String percent(Rational share) {
        return shown(share.multipliedBy(Rational.of(100)), 1) + "%";
    }

    private static String alone(Rational number) {
        return number.isInteger() ? number.toString() : shown(number, FEWEST);
    }

    private static int decimals(Interval interval) {
        int decimals = FEWEST;
        while (decimals < MOST
                && end(interval.low(), decimals).equals(end(interval.high(), decimals))) {
            decimals++;
        }
        return decimals == FEWEST ? decimals : decimals + 1;
    }

    private static String end(Optional<Rational> end, int decimals) {
        return end.map(number -> shown(number, decimals)).orElse("∞");
    }

    private static String shown(Rational number, int decimals) {
        return number.toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
