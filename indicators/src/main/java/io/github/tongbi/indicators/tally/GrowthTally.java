package io.github.tongbi.indicators.tally;

import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.growth.Growth;

/**
 * The growth of a sum against the sum of the same rows a year earlier: {@code Σ current ÷ Σ base − 1}.
 *
 * @param <Q> the quantity that grows
 */
public final class GrowthTally<Q extends Quantity<Q>> extends PairTally<Q, Q, Growth<Q>> {
    private static final long serialVersionUID = 1L;

    /** Returns the empty tally; rows are added with the current amount first. */
    public static <Q extends Quantity<Q>> GrowthTally<Q> create(MissingRows missing) {
        return new GrowthTally<>(missing);
    }

    private GrowthTally(MissingRows missing) {
        super(missing);
    }

    /** Returns the growth; {@code MISSING_CURRENT} without rows. */
    @Override
    public Growth<Q> result() {
        return Growth.yearOnYear(first(), second());
    }

    @Override
    void requireTogether(Q current, Q base) {
        current.requireSameKind(base);
    }

    @Override
    String subject() {
        return "同比增速";
    }
}
