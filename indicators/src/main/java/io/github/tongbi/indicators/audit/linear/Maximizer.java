package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

import java.util.BitSet;

/** Moves the values, which are within their bounds, to where a form is largest. */
final class Maximizer {
    private static final int NONE = -1;

    private final Tableau tableau;
    private final Bounds bounds;
    private final Work work;

    /** How far the entering variable can go, and the basic variable that stops it, or itself. */
    private record Stop(DeltaNumber step, int variable) {}

    Maximizer(Tableau tableau, Bounds bounds, Work work) {
        this.tableau = tableau;
        this.bounds = bounds;
        this.work = work;
    }

    Optimum maximum(LinearForm form) {
        LinearForm objective = tableau.solved(form);
        int greedy = tableau.countOfRows();
        for (int steps = 0; ; steps++) {
            work.check();
            int entering = entering(objective, steps < greedy);
            if (entering == NONE) {
                return new Optimum.AtValues(tableau.valueOf(form));
            }
            int sign = objective.factorOf(entering).signum();
            Stop stop = stop(entering, sign);
            if (stop.variable == NONE) {
                return new Optimum.Ray(entering, sign);
            }
            tableau.shift(entering, sign > 0 ? stop.step : stop.step.times(LinearForm.MINUS_ONE));
            if (stop.variable != entering) {
                tableau.pivot(stop.variable, entering);
                objective = tableau.solved(objective);
            }
        }
    }

    /** Returns a variable that makes the form larger: that in the fewest rows, or the first one. */
    private int entering(LinearForm objective, boolean greedy) {
        int best = NONE;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < objective.size() && (greedy || best == NONE); i++) {
            int variable = objective.variable(i);
            if (canMove(variable, objective.coefficient(i).signum())) {
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

    /** Returns the first stop; of several at one place that of the first variable (Bland's rule). */
    private Stop stop(int entering, int sign) {
        Stop first = nearer(new Stop(DeltaNumber.ZERO, NONE), entering, Rational.of(sign));
        BitSet column = tableau.column(entering);
        for (int each = column.nextSetBit(0); each >= 0; each = column.nextSetBit(each + 1)) {
            work.count(1);
            Rational factor = tableau.row(each).factorOf(entering);
            first = nearer(first, each, sign > 0 ? factor : factor.negated());
        }
        return first;
    }

    /** Returns the stop of the variable, which moves with this speed, if it comes before the other. */
    private Stop nearer(Stop other, int variable, Rational speed) {
        Limit limit = bounds.of(variable, Side.towards(speed.signum()));
        if (!limit.exists()) {
            return other;
        }
        DeltaNumber step = limit.value().minus(tableau.value(variable)).dividedBy(speed);
        return other.variable == NONE || step.compareTo(other.step) < 0
                ? new Stop(step, variable)
                : other;
    }
}
