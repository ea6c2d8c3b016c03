package io.github.tongbi.indicators.tally;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.quantity.Quantity;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a tally holds (汇总状态), such as 42元 against 30元 of 2 rows and one row without a base.
 *
 * @param missing what rows without an amount do to the result
 * @param first the first sum, exact; empty without rows
 * @param second the second sum, exact; empty without rows
 * @param rows the number of rows in the sums
 * @param withoutFirst the number of rows that lack the first amount
 * @param withoutSecondOnly the number of rows that lack the second amount alone
 * @param <A> what the first amounts of the rows are
 * @param <B> what the second amounts are
 */
public record TallyState<A extends Quantity<A>, B extends Quantity<B>>(
        MissingRows missing,
        Optional<A> first,
        Optional<B> second,
        long rows,
        long withoutFirst,
        long withoutSecondOnly)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the state. */
    public TallyState {
        checkArgument(
                rows >= 0 && withoutFirst >= 0 && withoutSecondOnly >= 0,
                "expected numbers of rows, got %s, %s and %s",
                rows,
                withoutFirst,
                withoutSecondOnly);
        checkArgument(
                first.isPresent() == rows > 0 && second.isPresent() == rows > 0,
                "expected two sums of %s rows, got %s and %s",
                rows,
                first,
                second);
    }
}
