package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

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
    private final ImmutableList<Product> products;
    private final int grounds;
    private final Work work;
    private Optional<Search> kept = Optional.empty();

    /**
     * Creates the solver.
     *
     * @param grounds how many grounds there are; they are numbered from 0
     * @param relations the grounds of all relations that questions may activate
     * @param work what each question may take
     */
    public Solver(Problem problem, int grounds, BitSet relations, Work work) {
        this.problem = problem.on(relations);
        this.products = Product.all(this.problem);
        this.grounds = grounds;
        this.work = work;
    }

    /** Returns whether what holds on the active grounds can hold together. */
    public Answer answer(BitSet active) {
        work.renew();
        return search().answer(active);
    }

    @Override
    public Optional<BitSet> clash(BitSet active) {
        return answer(active) instanceof Answer.Clash clash
                ? Optional.of(clash.grounds())
                : Optional.empty();
    }

    @Override
    public BitSet holding(BitSet active) {
        BitSet all = (BitSet) active.clone();
        if (answer(active) instanceof Answer.Solved solved) {
            for (int number = 0; number < problem.size(); number++) {
                Problem.Variable variable = problem.variable(number);
                if (variable.box().contains(solved.values().get(number))) {
                    all.set(variable.ground());
                }
            }
        }
        return all;
    }

    /** Returns all values of the variable on the active grounds, or empty if they clash. */
    public Optional<Extent> extent(int variable, BitSet active) {
        work.renew();
        return new WholeEnds(this::search, problem, variable, active)
                .tightened(search().extent(variable, active));
    }

    /** A search that has branched is not used again, because rows of its branches slow it down. */
    private Search search() {
        Search search = kept.filter(old -> !old.hasBranched())
                .orElseGet(() -> new Search(problem, products, grounds, work));
        kept = Optional.of(search);
        return search;
    }
}
