package io.github.tongbi.indicators.audit.search;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Variables and constraints as numbers, each constraint with the ground on which it holds: the figure
 * that gives a box, the relation that gives an equation. It is mutable while it is put together.
 */
public final class Problem {
    private final List<Variable> variables = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Quotient> quotients = new ArrayList<>();
    private final List<Power> powers = new ArrayList<>();

    /**
     * A variable.
     *
     * @param start the value to begin with
     * @param isWhole whether only whole numbers are true
     * @param box what its figure allows
     * @param ground the ground on which the box holds
     */
    record Variable(Rational start, boolean isWhole, Range<Rational> box, int ground) {
        /** Tells whether the box is one number. */
        boolean isKnown() {
            return box.hasLowerBound()
                    && box.hasUpperBound()
                    && box.lowerEndpoint().equals(box.upperEndpoint());
        }
    }

    /**
     * A linear constraint, {@code form = 0} or {@code form ≥ 0}.
     *
     * @param form the form
     * @param isEquation whether it is 0, or else 0 or more
     * @param ground the ground on which it holds
     */
    record Row(Affine form, boolean isEquation, int ground) {}

    /** Creates a problem without variables. */
    public Problem() {}

    /**
     * Adds a variable and returns its number, counted from 0.
     *
     * @param start the value to begin with
     * @param isWhole whether only whole numbers are true
     * @param box the values that it can have as far as the ground is active
     */
    public int addVariable(Rational start, boolean isWhole, Range<Rational> box, int ground) {
        variables.add(new Variable(start, isWhole, box, ground));
        return variables.size() - 1;
    }

    /** Adds {@code form = 0}. */
    public void addEquation(Affine form, int ground) {
        rows.add(new Row(form, true, ground));
    }

    /** Adds {@code form ≥ 0}. */
    public void addInequality(Affine form, int ground) {
        rows.add(new Row(form, false, ground));
    }

    /** Adds a quotient, in whose numerator and denominator the factor does not stand. */
    public void add(Quotient quotient) {
        int factor = quotient.factor();
        checkArgument(
                quotient.numerator().form().factorOf(factor).signum() == 0
                        && quotient.denominator().form().factorOf(factor).signum() == 0,
                "expected a factor that stands alone, got variable %s",
                factor);
        quotients.add(quotient);
    }

    /** Adds a power. */
    public void add(Power power) {
        powers.add(power);
    }

    int size() {
        return variables.size();
    }

    Variable variable(int number) {
        return variables.get(number);
    }

    ImmutableList<Row> rows() {
        return ImmutableList.copyOf(rows);
    }

    ImmutableList<Quotient> quotients() {
        return ImmutableList.copyOf(quotients);
    }

    ImmutableList<Power> powers() {
        return ImmutableList.copyOf(powers);
    }

    boolean isWhole(int number) {
        return variables.get(number).isWhole();
    }

    /** Tells whether some variable has to be a whole number and is not known to be one. */
    boolean hasLooseWholes() {
        return variables.stream().anyMatch(variable -> variable.isWhole() && !variable.isKnown());
    }

    /** Returns the problem with the constraints on these grounds only. */
    Problem on(BitSet grounds) {
        Problem part = new Problem();
        part.variables.addAll(variables);
        rows.stream().filter(row -> grounds.get(row.ground())).forEach(part.rows::add);
        quotients.stream().filter(each -> grounds.get(each.ground())).forEach(part.quotients::add);
        powers.stream().filter(each -> grounds.get(each.ground())).forEach(part.powers::add);
        return part;
    }

    /** Returns the problem with another box for the variable, on another ground. */
    Problem with(int variable, Range<Rational> box, int ground) {
        Problem other = new Problem();
        other.variables.addAll(variables);
        Variable before = variable(variable);
        other.variables.set(variable, new Variable(before.start(), before.isWhole(), box, ground));
        other.rows.addAll(rows);
        other.quotients.addAll(quotients);
        other.powers.addAll(powers);
        return other;
    }

    /** Returns in how many places of constraints each variable stands. */
    int[] occurrences() {
        int[] counts = new int[size()];
        rows.forEach(row -> count(row.form(), counts));
        for (Quotient quotient : quotients) {
            counts[quotient.factor()]++;
            count(quotient.denominator(), counts);
            count(quotient.numerator(), counts);
        }
        for (Power power : powers) {
            counts[power.average()]++;
            counts[power.whole()]++;
        }
        return counts;
    }

    private static void count(Affine affine, int[] counts) {
        for (int i = 0; i < affine.form().size(); i++) {
            counts[affine.form().variable(i)]++;
        }
    }
}
