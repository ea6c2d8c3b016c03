package io.github.tongbi.indicators.tally;

import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.result.Outcome;

/**
 * The completion of all plans together: {@code Σ completed ÷ Σ plan}.
 *
 * @param <Q> the quantity planned
 */
public final class CompletionTally<Q extends Quantity<Q>>
        extends PairTally<Q, Q, Outcome<Completion<Q>>> {
    private static final long serialVersionUID = 1L;

    /** Returns the empty tally; rows are added with the completed amount first. */
    public static <Q extends Quantity<Q>> CompletionTally<Q> create(MissingRows missing) {
        return new CompletionTally<>(missing);
    }

    private CompletionTally(MissingRows missing) {
        super(missing);
    }

    /** Returns the completion, or {@code MISSING_INPUT}, also without rows. */
    @Override
    public Outcome<Completion<Q>> result() {
        return Pairs.join(first(), second(), Completion::of);
    }

    @Override
    void requireTogether(Q completed, Q plan) {
        completed.requireSameKind(plan);
    }

    @Override
    String subject() {
        return "计划完成率";
    }
}
