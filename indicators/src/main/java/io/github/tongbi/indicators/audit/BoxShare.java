package io.github.tongbi.indicators.audit;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How much of the box of its inputs gives a printed figure, counted on the points of a lattice (Korobov,
 * 1959), which fill the box evenly and are always the same.
 */
final class BoxShare {
    private static final int POINTS = 1_024;

    /** A generator whose powers fill boxes of many dimensions evenly for this number of points. */
    private static final int GENERATOR = 1_397;

    private BoxShare() {}

    static Rational of(Way way, Figure<?> printed) {
        Formula formula = way.formula();
        Rounding.Rule rule = way.network().rule();
        QualifierPolicy policy = way.network().policy();
        Range<Rational> wanted = Boxes.of(printed, rule, policy);
        Map<Term<?>, Integer> steps = new HashMap<>();
        Map<Term<?>, Range<Rational>> boxes = new HashMap<>();
        int step = 1;
        for (Term<?> term : formula.terms()) {
            steps.put(term, step);
            boxes.put(term, Boxes.of(term.figure(), rule, policy));
            step = (int) ((long) step * GENERATOR % POINTS);
        }
        int hits = 0;
        for (int point = 0; point < POINTS; point++) {
            int number = point;
            Function<Term<?>, Rational> values = term ->
                    at(boxes.getOrDefault(term, Range.all()), number, steps.getOrDefault(term, 1));
            hits += formula.valueAt(values).filter(wanted).isPresent() ? 1 : 0;
        }
        return Rational.of(hits, POINTS);
    }

    private static Rational at(Range<Rational> box, int point, int step) {
        long cell = (long) point * step % POINTS;
        Rational part = Rational.of(2 * cell + 1, 2L * POINTS);
        Rational low = box.lowerEndpoint();
        return low.plus(box.upperEndpoint().minus(low).multipliedBy(part));
    }
}
