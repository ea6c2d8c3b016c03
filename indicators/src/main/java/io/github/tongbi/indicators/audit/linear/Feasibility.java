package io.github.tongbi.indicators.audit.linear;

import java.util.BitSet;
import java.util.Optional;

/**
 * Moves the values into their bounds, or finds a row that cannot: its variable is outside its bounds,
 * and every variable that could bring it back stands at a bound of its own.
 */
final class Feasibility {
    private static final int NONE = -1;

    /** After so many pivots for each row the choice is no longer the cheapest, but one that ends. */
    private static final int GREEDY_ROUNDS = 4;

    private final Tableau tableau;
    private final Bounds bounds;
    private final BitSet suspects;
    private final Work work;

    Feasibility(Tableau tableau, Bounds bounds, BitSet suspects, Work work) {
        this.tableau = tableau;
        this.bounds = bounds;
        this.suspects = suspects;
        this.work = work;
    }

    /** Returns the grounds of a conflict, or empty if all values are within their bounds now. */
    Optional<BitSet> conflict() {
        work.check();
        Optional<BitSet> empty = emptyVariable();
        if (empty.isPresent()) {
            return empty;
        }
        settleOthers();
        int greedy = GREEDY_ROUNDS * tableau.countOfRows();
        for (int pivots = 0; ; pivots++) {
            work.check();
            int leaving = leaving(pivots < greedy);
            if (leaving == NONE) {
                return Optional.empty();
            }
            int entering = entering(leaving, pivots < greedy);
            if (entering == NONE) {
                return smallestConflict();
            }
            exchange(leaving, entering);
        }
    }

    /** An empty row is 0 in any case and passes one of its bounds by itself. */
    private Optional<BitSet> emptyVariable() {
        Optional<BitSet> smallest = Optional.empty();
        for (int each = suspects.nextSetBit(0); each >= 0; each = suspects.nextSetBit(each + 1)) {
            if (bounds.isEmpty(each) && tableau.row(each).size() > 0) {
                BitSet grounds = grounds(each, Side.LOWER);
                grounds.or(grounds(each, Side.UPPER));
                smallest = smaller(smallest, grounds);
            }
        }
        return smallest;
    }

    private static Optional<BitSet> smaller(Optional<BitSet> best, BitSet grounds) {
        return best.filter(known -> known.cardinality() <= grounds.cardinality())
                .or(() -> Optional.of(grounds));
    }

    private BitSet grounds(int variable, Side side) {
        return (BitSet) bounds.of(variable, side).bound().grounds().clone();
    }

    /** Variables that are not basic can simply be moved to their bounds. */
    private void settleOthers() {
        for (int each = suspects.nextSetBit(0); each >= 0; each = suspects.nextSetBit(each + 1)) {
            if (!tableau.isBasic(each)) {
                if (isOutside(each)) {
                    tableau.shift(each, wayBack(each));
                }
                suspects.clear(each);
            }
        }
    }

    private boolean isOutside(int variable) {
        return !bounds.allow(variable, tableau.value(variable));
    }

    private Side passedSide(int variable) {
        return bounds.passedSide(variable, tableau.value(variable));
    }

    /** Returns the step from the value to the bound that it passes. */
    private DeltaNumber wayBack(int variable) {
        return bounds.of(variable, passedSide(variable)).value().minus(tableau.value(variable));
    }

    /** Returns the variable outside its bounds with the shortest row, or the first one (Bland's rule). */
    private int leaving(boolean greedy) {
        int best = nextOutside(0);
        for (int each = best; greedy && each >= 0; each = nextOutside(each + 1)) {
            if (tableau.row(each).size() < tableau.row(best).size()) {
                best = each;
            }
        }
        return best;
    }

    /** Returns the next variable outside its bounds, and forgets the suspects before it. */
    private int nextOutside(int start) {
        int each = suspects.nextSetBit(start);
        while (each >= 0 && !isOutside(each)) {
            suspects.clear(each);
            each = suspects.nextSetBit(each + 1);
        }
        return each;
    }

    /**
     * Returns a variable that can bring the basic one back: that in the fewest rows, or the first one,
     * with which the method cannot run in a circle (Bland's rule).
     */
    private int entering(int leaving, boolean greedy) {
        LinearForm row = tableau.row(leaving);
        int sign = -passedSide(leaving).sign();
        int best = NONE;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < row.size(); i++) {
            int variable = row.variable(i);
            if (canMove(variable, sign * row.coefficient(i).signum())) {
                if (!greedy) {
                    return variable;
                }
                int users = tableau.column(variable).cardinality();
                if (users < fewest) {
                    best = variable;
                    fewest = users;
                }
            }
        }
        return best;
    }

    private boolean canMove(int variable, int sign) {
        return bounds.of(variable, Side.towards(sign)).leavesRoomFor(tableau.value(variable));
    }

    private void exchange(int leaving, int entering) {
        DeltaNumber step = wayBack(leaving).dividedBy(tableau.row(leaving).factorOf(entering));
        tableau.shift(entering, step);
        tableau.pivot(leaving, entering);
    }

    /** Returns the conflict with the fewest grounds among all rows that cannot hold. */
    private Optional<BitSet> smallestConflict() {
        Optional<BitSet> smallest = Optional.empty();
        for (int each = nextOutside(0); each >= 0; each = nextOutside(each + 1)) {
            if (entering(each, false) == NONE) {
                smallest = smaller(smallest, rowConflict(each));
            }
        }
        return smallest;
    }

    private BitSet rowConflict(int basic) {
        Side passed = passedSide(basic);
        BitSet grounds = grounds(basic, passed);
        LinearForm row = tableau.row(basic);
        for (int i = 0; i < row.size(); i++) {
            int sign = -passed.sign() * row.coefficient(i).signum();
            grounds.or(bounds.of(row.variable(i), Side.towards(sign)).bound().grounds());
        }
        return grounds;
    }
}
