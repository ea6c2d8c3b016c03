package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.Work;

import java.util.BitSet;
import java.util.Optional;

/**
 * Answers questions about one problem: can it hold, what clashes, and which values a variable has.
 *
 * <p>Every answer is exact and the same for the same questions in the same order. A question throws
 * {@code OutOfWorkException} where the work that each may take ends; none is ever answered wrongly for
 * it.
 */
public final class Solver implements Oracle {
    private final Problem problem;
    private final int grounds;
    private final Search search;
    private final Work work;

    /**
     * Creates the solver.
     *
     * @param grounds how many grounds there are; they are numbered from 0
     * @param relations the grounds of all relations that questions may activate
     * @param work what each question may take
     */
    public Solver(Problem problem, int grounds, BitSet relations, Work work) {
        this.problem = problem.on(relations);
        this.search = new Search(this.problem, Product.all(this.problem), grounds, work);
        this.grounds = grounds;
        this.work = work;
    }

    /** Returns whether what holds on the active grounds can hold together. */
    public Answer answer(BitSet active) {
        work.renew();
        return search.answer(active);
    }

    @Override
    public Optional<BitSet> clash(BitSet active) {
        return answer(active) instanceof Answer.Clash clash
                ? Optional.of(clash.grounds())
                : Optional.empty();
    }

    /** Returns all values of the variable on the active grounds, or empty if they clash. */
    public Optional<Extent> extent(int variable, BitSet active) {
        work.renew();
        Optional<Extent> extent = search.extent(variable, active);
        return problem.isWhole(variable)
                ? new WholeEnds(range -> within(variable, range, active)).tightened(extent)
                : extent.map(new Narrowing(
                        variable,
                        problem.variable(variable).box(),
                        range -> within(variable, range, active))::narrowed);
    }

    /** Another box may be that of a free factor, which only a search of its own knows. */
    private Answer within(int variable, Range<Rational> range, BitSet active) {
        Problem.Variable own = problem.variable(variable);
        Range<Rational> box = active.get(own.ground()) ? own.box() : Range.all();
        if (!box.isConnected(range)) {
            return new Answer.Clash(active);
        }
        Problem other = problem.with(variable, box.intersection(range), grounds);
        BitSet grounded = (BitSet) active.clone();
        grounded.set(grounds);
        return new Search(other, Product.all(other), grounds + 1, work).answer(grounded);
    }
}
