package io.github.tongbi.indicators.rounding;

import io.github.tongbi.core.quantity.Rational;

import java.util.OptionalInt;

/**
 * The cheapest way to carry one unit from where a rounded table has too much to where it has too
 * little (Bellman 1958, Ford 1956).
 *
 * <p>Nodes are the rows, then the columns. Lowering a number carries a unit from its row to its
 * column, raising it carries one from its column to its row. A row has too much when it sums to more
 * than zero, a column when it sums to less.
 */
final class CheapestPath {
    private static final int UNREACHED = -1;

    private final ControlledRounding table;
    private final int rows;
    private final Rational[] surplus;

    /** What it costs to reach a node; it means nothing where there is no previous node. */
    private final Rational[] cost;

    /** The node before, the node itself where a path begins. */
    private final int[] previous;

    /** Settles the table unit by unit until all of its rows and columns sum to zero. */
    static void settle(ControlledRounding table) {
        CheapestPath path = new CheapestPath(table);
        while (path.begin()) {
            path.settleOne();
            path = new CheapestPath(table);
        }
    }

    private CheapestPath(ControlledRounding table) {
        this.table = table;
        this.rows = table.rows();
        int nodes = rows + table.columns();
        this.surplus = new Rational[nodes];
        this.cost = new Rational[nodes];
        this.previous = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            surplus[node] = node < rows
                    ? table.surplusOfRow(node)
                    : table.surplusOfColumn(node - rows).negated();
        }
    }

    /** Begins a path at every node that has too much, and tells whether there is one. */
    private boolean begin() {
        boolean any = false;
        for (int node = 0; node < surplus.length; node++) {
            boolean here = surplus[node].signum() > 0;
            cost[node] = Rational.ZERO;
            previous[node] = here ? node : UNREACHED;
            any |= here;
        }
        return any;
    }

    private void settleOne() {
        boolean improved = true;
        while (improved) {
            improved = improve();
        }
        follow(cheapestDeficit().orElseThrow());
    }

    /** Goes through all numbers once, and tells whether a node was reached at less cost. */
    private boolean improve() {
        boolean improved = false;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < table.columns(); column++) {
                improved |= table.isOpen(row, column) && improve(row, column);
            }
        }
        return improved;
    }

    private boolean improve(int row, int column) {
        boolean lowers = table.isRaised(row, column);
        int from = lowers ? row : rows + column;
        int to = lowers ? rows + column : row;
        if (previous[from] == UNREACHED) {
            return false;
        }
        Rational next = cost[from].plus(table.costOfSwitch(row, column));
        if (previous[to] != UNREACHED && next.compareTo(cost[to]) >= 0) {
            return false;
        }
        cost[to] = next;
        previous[to] = from;
        return true;
    }

    private OptionalInt cheapestDeficit() {
        int best = UNREACHED;
        for (int node = 0; node < surplus.length; node++) {
            boolean reached = surplus[node].signum() < 0 && previous[node] != UNREACHED;
            if (reached && (best == UNREACHED || cost[node].compareTo(cost[best]) < 0)) {
                best = node;
            }
        }
        return best == UNREACHED ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private void follow(int end) {
        for (int node = end; previous[node] != node; node = previous[node]) {
            int row = Math.min(node, previous[node]);
            int column = Math.max(node, previous[node]) - rows;
            table.switchOver(row, column);
        }
    }
}
