package io.github.tongbi.indicators.completion;

import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Derived;

/** What is known of a sum of figures, which always has a value. */
final class Parts {
    private Parts() {}

    /** Returns the number for the printed values. */
    static Rational number(Derived<?> sum) {
        return sum.outcome().orElseThrow().number();
    }

    /** Returns a quantity of its kind. */
    static <Q extends Quantity<Q>> Q kind(Derived<Q> sum) {
        return sum.ofNumber(Rational.ZERO);
    }
}
