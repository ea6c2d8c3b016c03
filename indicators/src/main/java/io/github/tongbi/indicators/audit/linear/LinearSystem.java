package io.github.tongbi.indicators.audit.linear;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Linear inequalities with rational numbers, weak and strict, such as {@code x0 + x1 < 5.05}.
 *
 * <p>Variables are numbers from 0 on, rows are variables that equal a form, and both have bounds. A
 * bound names its grounds, and holds while all of them are active. It is mutable and not safe for
 * several threads at once; every answer is exact and the same for the same calls. Every question counts
 * its work and throws {@link OutOfWorkException} where the budget ends; after {@link Work#grant} it can
 * be asked again.
 */
public final class LinearSystem {
    private final BitSet suspects = new BitSet();
    private final Map<LinearForm, Integer> shared = new HashMap<>();
    private final Tableau tableau;
    private final Bounds bounds;
    private final Feasibility feasibility;
    private final Maximizer maximizer;

    private BitSet conflict = new BitSet();
    private boolean isDecided;
    private boolean isFeasible;

    /** Creates a system without variables. */
    public LinearSystem(Work work) {
        tableau = new Tableau(work, suspects);
        bounds = new Bounds(suspects);
        feasibility = new Feasibility(tableau, bounds, suspects, work);
        maximizer = new Maximizer(tableau, bounds, work);
    }

    /**
     * Adds a variable without bounds and returns its number.
     *
     * @param start its first value; a system that holds with the first values is decided at once
     */
    public int addVariable(Rational start) {
        bounds.addVariable();
        return tableau.addVariable(start);
    }

    /** Returns the number of a variable that equals the form, the same one for the same form. */
    public int addRow(LinearForm form) {
        if (form.isVariable()) {
            return checked(form.variable(0));
        }
        checked(form);
        return shared.computeIfAbsent(form, this::newRow);
    }

    private int newRow(LinearForm form) {
        bounds.addVariable();
        return tableau.addRow(form);
    }

    /**
     * Bounds the variable; of several bounds on one side the tightest one counts that holds.
     *
     * @param strict whether the value itself is excluded
     * @param grounds numbers from 0 on; the bound holds while all of them are active
     */
    public void bound(int variable, Side side, Rational value, boolean strict, int... grounds) {
        checked(variable);
        BitSet needed = new BitSet();
        for (int ground : grounds) {
            needed.set(ground);
        }
        Rational delta = Rational.of(strict ? -side.sign() : 0);
        bounds.add(variable, side, new Bound(new DeltaNumber(value, delta), needed));
        isDecided = false;
    }

    private int checked(int variable) {
        checkArgument(
                variable >= 0 && variable < tableau.size(),
                "expected a variable below %s, got %s",
                tableau.size(),
                variable);
        return variable;
    }

    private void checked(LinearForm form) {
        for (int i = 0; i < form.size(); i++) {
            checked(form.variable(i));
        }
    }

    /** Returns the present point; active grounds do not go back with it. */
    public Mark mark() {
        return bounds.mark();
    }

    /** Takes back all bounds, variables and rows that were added since. */
    public void release(Mark mark) {
        bounds.release(mark);
        if (mark.variables() < tableau.size()) {
            shared.values().removeIf(row -> row >= mark.variables());
            tableau.shrink(mark.variables());
        }
        isDecided = false;
    }

    /** Sets which grounds are active; at first all of them are. */
    public void activate(BitSet grounds) {
        bounds.activate(grounds);
        isDecided = false;
    }

    /** Tells whether all bounds that hold now can hold together. */
    public boolean isFeasible() {
        if (!isDecided) {
            feasibility.conflict().ifPresentOrElse(this::setConflict, this::setFeasible);
            isDecided = true;
        }
        return isFeasible;
    }

    private void setConflict(BitSet grounds) {
        conflict = grounds;
        isFeasible = false;
    }

    private void setFeasible() {
        isFeasible = true;
    }

    /**
     * Returns the grounds of bounds that cannot hold together, all of which are needed for it.
     *
     * @throws IllegalStateException if the system is feasible
     */
    public BitSet conflict() {
        checkState(!isFeasible(), "expected a system in conflict, got one that can hold");
        return (BitSet) conflict.clone();
    }

    /**
     * Returns values of all variables and rows that satisfy every bound.
     *
     * @throws IllegalStateException if the system is not feasible
     */
    public ImmutableList<Rational> solution() {
        return present().values();
    }

    private Solution present() {
        checkFeasible();
        return Solution.of(tableau, bounds);
    }

    private void checkFeasible() {
        checkState(isFeasible(), "expected a system that can hold, got one in conflict");
    }

    /**
     * Returns the least upper bound of the form.
     *
     * @throws IllegalStateException if the system is not feasible
     */
    public Extreme maximum(LinearForm form) {
        checkFeasible();
        checked(form);
        return maximizer.maximum(form) instanceof Optimum.AtValues found
                ? new Extreme.Finite(found.value().real(), found.value().delta().signum() == 0)
                : new Extreme.Unbounded();
    }

    /** Returns the greatest lower bound of the form, as {@link #maximum} does. */
    public Extreme minimum(LinearForm form) {
        return maximum(form.times(LinearForm.MINUS_ONE)).negated();
    }

    /**
     * Returns the least upper bound of {@code (numerator + above) / (denominator + below)}, whose
     * denominator must be positive in every solution.
     *
     * @throws IllegalStateException if the system is not feasible
     * @throws IllegalArgumentException if the denominator is not positive in the present solution
     */
    public Extreme maximumOfQuotient(
            LinearForm numerator, Rational above, LinearForm denominator, Rational below) {
        checked(numerator);
        checked(denominator);
        Solution start = present();
        return new QuotientSearch(tableau, maximizer, numerator, above, denominator, below)
                .maximum(start);
    }

    /** Returns the greatest lower bound of the quotient, as {@link #maximumOfQuotient} does. */
    public Extreme minimumOfQuotient(
            LinearForm numerator, Rational above, LinearForm denominator, Rational below) {
        return maximumOfQuotient(
                        numerator.times(LinearForm.MINUS_ONE), above.negated(), denominator, below)
                .negated();
    }
}
