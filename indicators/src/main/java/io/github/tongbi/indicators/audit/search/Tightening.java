package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.Extreme;
import io.github.tongbi.indicators.audit.linear.LinearForm;
import io.github.tongbi.indicators.audit.linear.LinearSystem;
import io.github.tongbi.indicators.audit.linear.Mark;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Draws in the range of a variable to branch over to what the linear inequalities leave of it, with the
 * grounds on which they do.
 *
 * <p>A range is proved by asking for a value beyond it: what clashes then, other than the question, are
 * its grounds. Its ends are rounded outward, so that numbers do not grow.
 */
final class Tightening {
    private final Constraints constraints;
    private final LinearSystem system;
    private final int question;

    /**
     * Creates the tightening.
     *
     * @param question the ground that marks questions; it is active and marks nothing else
     */
    Tightening(Constraints constraints, int question) {
        this.constraints = constraints;
        this.system = constraints.system();
        this.question = question;
    }

    /**
     * Says of the constraint what follows for its variable from the others, and for the others from the
     * variable, until nothing can hold any more.
     */
    void tighten(Open constraint) {
        int variable = constraint.variable();
        LinearForm form = LinearForm.of(variable);
        Question others = range -> constraint.ask(constraints, range, question);
        Question own = range -> constraints.within(Affine.of(variable), range, question);
        Claim forOwn = (range, grounds) -> constraints.within(Affine.of(variable), range, grounds);
        Claim forOthers = (range, grounds) -> constraint.narrow(constraints, range, grounds);
        below(() -> constraint.highest(system), others, forOwn);
        above(() -> constraint.lowest(system), others, forOwn);
        below(() -> system.maximum(form), own, forOthers);
        above(() -> system.minimum(form), own, forOthers);
    }

    /** Adds a constraint on the range, on the grounds. */
    @FunctionalInterface
    private interface Claim {
        void on(Range<Rational> range, int... grounds);
    }

    /** Adds the question whether values are in the range. */
    @FunctionalInterface
    private interface Question {
        void ask(Range<Rational> range);
    }

    private void below(Supplier<Extreme> most, Question question, Claim claim) {
        if (system.isFeasible() && most.get() instanceof Extreme.Finite end) {
            Rational value = ShortDecimal.above(end.value());
            grounds(question, Range.greaterThan(value))
                    .ifPresent(grounds -> claim.on(Range.atMost(value), grounds));
        }
    }

    private void above(Supplier<Extreme> least, Question question, Claim claim) {
        if (system.isFeasible() && least.get() instanceof Extreme.Finite end) {
            Rational value = ShortDecimal.below(end.value());
            grounds(question, Range.lessThan(value))
                    .ifPresent(grounds -> claim.on(Range.atLeast(value), grounds));
        }
    }

    private Optional<int[]> grounds(Question question, Range<Rational> beyond) {
        Mark mark = system.mark();
        question.ask(beyond);
        Optional<BitSet> clash =
                system.isFeasible() ? Optional.empty() : Optional.of(system.conflict());
        system.release(mark);
        return clash.map(grounds -> {
            grounds.clear(this.question);
            return grounds.stream().toArray();
        });
    }
}
