package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.Extreme;
import io.github.tongbi.indicators.audit.linear.LinearForm;
import io.github.tongbi.indicators.audit.linear.LinearSystem;
import io.github.tongbi.indicators.audit.linear.Mark;
import io.github.tongbi.indicators.audit.linear.Work;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A search for values that satisfy a problem: exact linear inequalities, and branching where they do
 * not decide it, over the signs of denominators, products of two variables that stand elsewhere too,
 * powers, and whole numbers.
 *
 * <p>Every branching covers all values, so that the union of what clashes in its branches clashes. A
 * clash that does not need the branch at hand ends the branching at once.
 */
final class Search {
    /** Deeper branchings are given up like those for which the work runs out. */
    private static final int MAX_DEPTH = 1_000;

    /** How often ranges are drawn in before an extent is taken. */
    private static final int ROUNDS = 3;

    private final Problem problem;
    private final ImmutableList<Product> products;
    private final int firstBranchGround;
    private final Work work;
    private final Constraints constraints;
    private final LinearSystem system;
    private final Signs signs;
    private final Mark root;
    private BitSet active = new BitSet();
    private ImmutableList<Rational> found = ImmutableList.of();

    /**
     * Creates the search.
     *
     * @param grounds how many grounds there are; branches are marked by the numbers behind
     */
    Search(Problem problem, ImmutableList<Product> products, int grounds, Work work) {
        this.problem = problem;
        this.products = products;
        this.firstBranchGround = grounds;
        this.work = work;
        this.constraints = new Constraints(problem, products, work);
        this.system = constraints.system();
        this.signs = new Signs(products);
        this.root = system.mark();
    }

    Answer answer(BitSet grounds) {
        activate(grounds);
        try {
            return clash(0).<Answer>map(Answer.Clash::new)
                    .orElseGet(() -> new Answer.Solved(found));
        } finally {
            reset();
        }
    }

    private void activate(BitSet grounds) {
        active = grounds;
        BitSet all = (BitSet) grounds.clone();
        all.set(firstBranchGround, firstBranchGround + MAX_DEPTH + 1);
        system.activate(all);
    }

    private void reset() {
        system.release(root);
        signs.reset();
    }

    /** Returns what clashes, or empty if a solution was found. */
    private Optional<BitSet> clash(int depth) {
        if (depth == MAX_DEPTH) {
            throw work.ended();
        }
        if (!system.isFeasible()) {
            return Optional.of(system.conflict());
        }
        OptionalInt unsigned = signs.firstUnknown(active);
        if (unsigned.isPresent()) {
            return branch(depth, signs.branches(unsigned.getAsInt(), constraints));
        }
        Candidate candidate = new Candidate(problem, products, system.solution(), signs, active);
        return candidate.open().isEmpty()
                ? wholeNumbers(depth, candidate)
                : products(depth, candidate);
    }

    private Optional<BitSet> wholeNumbers(int depth, Candidate candidate) {
        OptionalInt broken = candidate.firstBroken();
        if (broken.isEmpty()) {
            found = candidate.values();
            return Optional.empty();
        }
        int variable = broken.getAsInt();
        Rational below = candidate.floor(variable);
        Branch down = ground -> within(variable, Range.atMost(below), ground);
        Branch up = ground -> within(variable, Range.atLeast(below.plus(Rational.ONE)), ground);
        return branch(
                depth,
                candidate.isNearerToFloor(variable)
                        ? ImmutableList.of(down, up)
                        : ImmutableList.of(up, down));
    }

    private void within(int variable, Range<Rational> range, int ground) {
        constraints.within(Affine.of(variable), range, ground);
    }

    /** Tries guesses at the variables first, which make everything linear; then halves a range. */
    private Optional<BitSet> products(int depth, Candidate loose) {
        if (!isFeasibleTightened(loose)) {
            return Optional.of(system.conflict());
        }
        Candidate candidate = new Candidate(problem, products, system.solution(), signs, active);
        if (candidate.open().isEmpty()) {
            return wholeNumbers(depth, candidate);
        }
        Optional<BitSet> middle = guessed(depth, ground -> center(candidate, ground));
        if (middle.isEmpty() || !middle.get().get(firstBranchGround + depth)) {
            return middle;
        }
        for (ImmutableList<Rational> guess : candidate.guesses()) {
            Optional<BitSet> clash = guessed(depth, ground -> fix(candidate, guess, ground));
            if (clash.isEmpty() || !clash.get().get(firstBranchGround + depth)) {
                return clash;
            }
        }
        Open widest = candidate.widest();
        Rational cut = cut(widest, candidate);
        return branch(
                depth,
                ImmutableList.of(
                        ground -> widest.narrow(constraints, Range.atMost(cut), ground),
                        ground -> widest.narrow(constraints, Range.atLeast(cut), ground)));
    }

    /**
     * Returns all values of the variable, the hull of those in every branch of signs. Products that need
     * more branching, powers and whole numbers only bound it, so that it may be too wide.
     */
    Optional<Extent> extent(int variable, BitSet grounds) {
        activate(grounds);
        Hull hull = new Hull(problem, products, system, variable);
        try {
            collect(0, hull);
            return hull.extent(active);
        } finally {
            reset();
        }
    }

    private Hull collected(int depth, Hull hull) {
        collect(depth, hull);
        return hull;
    }

    /** Draws in what is bound by products a few times, each time from what is known by then. */
    private void tightened(Hull hull) {
        boolean feasible = true;
        for (int round = 0; feasible && round < ROUNDS; round++) {
            Candidate candidate =
                    new Candidate(problem, products, system.solution(), signs, active);
            feasible = candidate.bound().isEmpty() || isFeasibleTightened(candidate);
        }
        if (feasible) {
            hull.add(signs);
        }
    }

    private void collect(int depth, Hull hull) {
        if (!system.isFeasible()) {
            return;
        }
        OptionalInt unsigned = signs.firstUnknown(active);
        if (unsigned.isEmpty()) {
            tightened(hull);
            return;
        }
        for (Branch branch : signs.branches(unsigned.getAsInt(), constraints)) {
            within(depth, branch, () -> collected(depth + 1, hull));
        }
    }

    private boolean isFeasibleTightened(Candidate candidate) {
        Tightening tightening = new Tightening(constraints, firstBranchGround + MAX_DEPTH);
        candidate.bound().forEach(tightening::tighten);
        return system.isFeasible();
    }

    /** A guess that fails for its own sake proves nothing, which its branch ground in the clash tells. */
    private Optional<BitSet> guessed(int depth, Branch fixing) {
        return within(depth, fixing, () -> {
            if (!system.isFeasible()) {
                return Optional.of(system.conflict());
            }
            return wholeNumbers(
                    depth + 1, new Candidate(problem, products, system.solution(), signs, active));
        });
    }

    private void fix(Candidate candidate, List<Rational> values, int ground) {
        for (int i = 0; i < values.size(); i++) {
            candidate.bound().get(i).fix(constraints, values.get(i), ground);
        }
    }

    /** Solutions stand in corners; the middle of what is left to one variable after the other does not. */
    private void center(Candidate candidate, int ground) {
        for (Open constraint : candidate.bound()) {
            if (system.isFeasible()) {
                constraint.fix(constraints, middle(constraint), ground);
            }
        }
    }

    /** Halves what is left to the variable; without both ends it parts the value from the implied one. */
    private Rational cut(Open constraint, Candidate candidate) {
        LinearForm form = LinearForm.of(constraint.variable());
        return system.minimum(form) instanceof Extreme.Finite low
                        && system.maximum(form) instanceof Extreme.Finite high
                        && !low.value().equals(high.value())
                ? ShortDecimal.between(low.value(), high.value())
                : candidate.between(constraint);
    }

    private Rational middle(Open constraint) {
        LinearForm form = LinearForm.of(constraint.variable());
        Range<Rational> left = Hull.range(system.minimum(form), system.maximum(form));
        Range<Rational> implied = Hull.range(constraint.lowest(system), constraint.highest(system));
        Range<Rational> both = left.isConnected(implied) ? left.intersection(implied) : left;
        return both.hasLowerBound()
                        && both.hasUpperBound()
                        && !both.lowerEndpoint().equals(both.upperEndpoint())
                ? ShortDecimal.between(both.lowerEndpoint(), both.upperEndpoint())
                : system.solution().get(constraint.variable());
    }

    private Optional<BitSet> branch(int depth, List<Branch> branches) {
        int ground = firstBranchGround + depth;
        BitSet all = new BitSet();
        for (Branch branch : branches) {
            Optional<BitSet> clash = narrowed(depth, branch);
            if (clash.isEmpty() || !clash.get().get(ground)) {
                return clash;
            }
            all.or(clash.get());
        }
        all.clear(ground);
        return Optional.of(all);
    }

    private Optional<BitSet> narrowed(int depth, Branch branch) {
        return within(depth, branch, () -> clash(depth + 1));
    }

    private <T> T within(int depth, Branch branch, Supplier<T> work) {
        Mark mark = system.mark();
        int[] before = signs.save();
        branch.narrow(firstBranchGround + depth);
        T result = work.get();
        signs.restore(before);
        system.release(mark);
        return result;
    }
}
