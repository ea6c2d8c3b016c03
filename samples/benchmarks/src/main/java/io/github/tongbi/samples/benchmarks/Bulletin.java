package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.SumRelations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A bulletin with ten tables of nine by nine cells, their totals by row and column and of all, each total
 * told again in the next table: 1,000 figures, rounded from a world that adds up, and 1,500 linear relations.
 */
final class Bulletin {
    private static final int TABLES = 10;
    private static final int SIZE = 9;
    private static final int RELATIONS = 1_500;
    private static final String WRONG = "t4 3,5";

    private final Random random = new Random(1);
    private final Map<String, Rational> truth = new LinkedHashMap<>();
    private final AuditNetwork.Builder network = AuditNetwork.builder();
    private int relations;

    private Bulletin() {}

    /** Returns the bulletin as it should be. */
    static AuditNetwork correct() {
        return new Bulletin().network(0);
    }

    /** Returns the bulletin with a cell in which a digit is wrong. */
    static AuditNetwork withError() {
        return new Bulletin().network(400);
    }

    private AuditNetwork network(int error) {
        List<String[]> parts = new ArrayList<>();
        for (int table = 0; table < TABLES; table++) {
            table("t" + table, parts);
            if (table > 0) {
                link(table);
            }
        }
        for (String[] part : parts.subList(0, RELATIONS - relations)) {
            network.relate(SumRelations.subset(part[0], part[1]));
        }
        truth.forEach((name, value) -> network.add(figure(name, value, error)));
        return network.build();
    }

    /** The first cell of a table is the total of the one before, which makes one network of them all. */
    private void link(int table) {
        network.relate(SumRelations.same("t" + table + " 0,0", "t" + (table - 1) + " *,*"));
        relations++;
    }

    private Rational value(String table, int row, int column) {
        int number = Integer.parseInt(table.substring(1));
        return row + column == 0 && number > 0
                ? truth.getOrDefault("t" + (number - 1) + " *,*", Rational.ZERO)
                : Rational.of(random.nextInt(900_000_000));
    }

    private void table(String name, List<String[]> parts) {
        List<List<String>> columns = new ArrayList<>();
        List<String> rowTotals = new ArrayList<>();
        List<String> columnTotals = new ArrayList<>();
        for (int column = 0; column < SIZE; column++) {
            columns.add(new ArrayList<>());
            columnTotals.add(name + " *," + column);
        }
        for (int row = 0; row < SIZE; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < SIZE; column++) {
                String cell = name + " " + row + "," + column;
                truth.put(cell, value(name, row, column));
                cells.add(cell);
                columns.get(column).add(cell);
                parts.add(new String[] {cell, name + " " + row + ",*"});
                parts.add(new String[] {cell, name + " *," + column});
            }
            rowTotals.add(total(name + " " + row + ",*", cells));
        }
        for (int column = 0; column < SIZE; column++) {
            total(columnTotals.get(column), columns.get(column));
        }
        total(name + " *,*", rowTotals);
        network.relate(SumRelations.sum(name + " *,*", columnTotals));
        relations++;
    }

    private String total(String name, List<String> parts) {
        Rational sum = Rational.ZERO;
        for (String part : parts) {
            sum = sum.plus(truth.getOrDefault(part, Rational.ZERO));
        }
        truth.put(name, sum);
        network.relate(SumRelations.sum(name, parts));
        relations++;
        return name;
    }

    private static AuditFigure figure(String name, Rational value, int error) {
        Notation tenThousands = new Notation(Scale.TEN_THOUSAND, 0);
        Figure<Money> printed = Figure.rounded(
                Money.of("0", "CNY").withNumber(value), tenThousands, Rounding.Rule.HALF_UP);
        Rational wrong = tenThousands.lastDigit().multipliedBy(Rational.of(error));
        Money told = name.equals(WRONG)
                ? printed.value().withNumber(printed.value().number().plus(wrong))
                : printed.value();
        return AuditFigure.printed(name, Label.of(name, name), Figure.of(told, tenThousands));
    }
}
