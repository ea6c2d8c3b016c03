package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The equations of a system, solved for the basic variables: each of them equals a form of the others,
 * its row. The values of all variables always satisfy the equations.
 */
final class Tableau {
    private final Work work;

    /** Variables whose value may be outside their bounds now. */
    private final BitSet suspects;

    /** The row of a basic variable; of any other the variable itself. */
    private final List<LinearForm> rows = new ArrayList<>();

    /** The basic variables in whose rows a variable stands. */
    private final List<BitSet> columns = new ArrayList<>();

    private final List<DeltaNumber> values = new ArrayList<>();
    private final BitSet basic = new BitSet();

    Tableau(Work work, BitSet suspects) {
        this.work = work;
        this.suspects = suspects;
    }

    int addVariable(Rational start) {
        return add(LinearForm.of(rows.size()), DeltaNumber.of(start));
    }

    /** Adds a basic variable that equals the form. */
    int addRow(LinearForm form) {
        LinearForm row = solved(form);
        int variable = add(row, valueOf(row));
        basic.set(variable);
        file(variable, row, row);
        return variable;
    }

    private int add(LinearForm row, DeltaNumber value) {
        rows.add(row);
        columns.add(new BitSet());
        values.add(value);
        return rows.size() - 1;
    }

    /** Returns the form with the rows of its basic variables in their places. */
    LinearForm solved(LinearForm form) {
        LinearForm solved = form;
        for (int i = 0; i < form.size(); i++) {
            int variable = form.variable(i);
            if (isBasic(variable)) {
                LinearForm change = row(variable).minus(LinearForm.of(variable));
                work.count(solved.size() + change.size());
                solved = solved.plus(form.coefficient(i), change);
            }
        }
        return solved;
    }

    DeltaNumber valueOf(LinearForm form) {
        DeltaNumber sum = DeltaNumber.ZERO;
        for (int i = 0; i < form.size(); i++) {
            sum = sum.plus(value(form.variable(i)).times(form.coefficient(i)));
        }
        return sum;
    }

    int size() {
        return rows.size();
    }

    int countOfRows() {
        return basic.cardinality();
    }

    boolean isBasic(int variable) {
        return basic.get(variable);
    }

    LinearForm row(int variable) {
        return rows.get(variable);
    }

    BitSet column(int variable) {
        return columns.get(variable);
    }

    DeltaNumber value(int variable) {
        return values.get(variable);
    }

    /** Moves a variable that is not basic by the step, and the basic ones with it. */
    void shift(int variable, DeltaNumber step) {
        change(variable, step);
        BitSet column = column(variable);
        for (int each = column.nextSetBit(0); each >= 0; each = column.nextSetBit(each + 1)) {
            change(each, step.times(row(each).factorOf(variable)));
        }
    }

    private void change(int variable, DeltaNumber step) {
        work.count(1);
        values.set(variable, value(variable).plus(step));
        suspects.set(variable);
    }

    /** Makes the one variable basic in the place of the other, in whose row it stands. */
    void pivot(int leaving, int entering) {
        LinearForm change = definition(leaving, entering).minus(LinearForm.of(entering));
        BitSet users = columns.set(entering, new BitSet());
        users.clear(leaving);
        basic.clear(leaving);
        basic.set(entering);
        unfile(leaving);
        rows.set(leaving, LinearForm.of(leaving));
        replace(entering, entering, change);
        for (int user = users.nextSetBit(0); user >= 0; user = users.nextSetBit(user + 1)) {
            replace(user, entering, change);
        }
    }

    /** Takes back the variables behind so many; nothing but rows among them may use them. */
    void shrink(int size) {
        while (size() > size) {
            removeLast();
        }
        suspects.clear(size, suspects.length());
    }

    /** A variable that is not basic stands in rows, so that it takes the place of one of them first. */
    private void removeLast() {
        int last = size() - 1;
        int user = column(last).nextSetBit(0);
        if (!isBasic(last) && user >= 0) {
            pivot(user, last);
        }
        if (isBasic(last)) {
            unfile(last);
            basic.clear(last);
        }
        rows.remove(last);
        columns.remove(last);
        values.remove(last);
    }

    /** Solves the row of the leaving variable for the entering one. */
    private LinearForm definition(int leaving, int entering) {
        LinearForm row = row(leaving);
        Rational factor = row.factorOf(entering);
        return row.plus(factor.negated(), LinearForm.of(entering))
                .minus(LinearForm.of(leaving))
                .times(LinearForm.MINUS_ONE.dividedBy(factor));
    }

    private void unfile(int variable) {
        LinearForm row = row(variable);
        for (int i = 0; i < row.size(); i++) {
            column(row.variable(i)).clear(variable);
        }
    }

    private void replace(int basicVariable, int entering, LinearForm change) {
        LinearForm row = row(basicVariable);
        work.count(row.size() + change.size());
        LinearForm next = row.plus(row.factorOf(entering), change);
        rows.set(basicVariable, next);
        file(basicVariable, next, change);
    }

    /** Notes for each variable of the change whether it stands in the row. */
    private void file(int basicVariable, LinearForm row, LinearForm change) {
        int position = 0;
        for (int i = 0; i < change.size(); i++) {
            int variable = change.variable(i);
            while (position < row.size() && row.variable(position) < variable) {
                position++;
            }
            boolean stands = position < row.size() && row.variable(position) == variable;
            column(variable).set(basicVariable, stands);
        }
    }
}
