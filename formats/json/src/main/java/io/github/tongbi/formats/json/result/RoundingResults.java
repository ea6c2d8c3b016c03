package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.rounding.Apportionment;
import io.github.tongbi.indicators.rounding.RoundedTable;
import io.github.tongbi.indicators.rounding.TotalRule;

import java.util.List;

/**
 * Parts and tables rounded to their totals: the unrounded numbers, and beside them the rounded ones, which
 * have to be those that follow when they are read.
 */
final class RoundingResults {
    private static final TextType<Rounding.Rule> ROUNDING = TextType.ofEnum(Rounding.Rule.class);

    static final EntityType<Apportionment<?>> APPORTIONMENT = new ApportionmentType();

    static final EntityType<RoundedTable<?>> ROUNDED_TABLE = new RoundedTableType();

    private RoundingResults() {}

    private static ImmutableList<Rational> numbers(List<? extends Magnitude<?>> magnitudes) {
        return magnitudes.stream().map(Magnitude::number).collect(ImmutableList.toImmutableList());
    }

    private static <M extends Magnitude<M>> ImmutableList<M> ofKind(
            Magnitude<M> kind, ImmutableList<Rational> numbers) {
        return numbers.stream().map(kind::withNumber).collect(ImmutableList.toImmutableList());
    }

    private static final class ApportionmentType extends ResultType<Apportionment<?>> {
        private final Field<Magnitude<?>> unit = required("unit", Magnitudes.UNIT);
        private final Field<ImmutableList<Rational>> exact =
                required("exact", Texts.listOf(Texts.NUMBER));
        private final Field<Rounding.Rule> rounding = required("rounding", ROUNDING);
        private final Field<Rational> interval = required("interval", Texts.NUMBER);
        private final Field<TotalRule> rule = optional("rule", TextType.ofEnum(TotalRule.class));
        private final Field<Rational> total = required("total", Texts.NUMBER);
        private final Field<ImmutableList<Rational>> parts = list("parts", Texts.NUMBER);

        ApportionmentType() {
            super(Apportionment.class, "parts rounded to their total");
        }

        @Override
        Apportionment<?> make(Values values) {
            Apportionment<?> made = typed(values.get(unit), values);
            if (!made.total().number().equals(values.get(total))) {
                throw refused(
                        "total",
                        "expected the total that the parts give, "
                                + made.total().number() + ", got " + values.get(total));
            }
            if (values.has(parts) && !values.get(parts).equals(numbers(made.parts()))) {
                throw refused(
                        "parts",
                        "expected the parts that follow, " + numbers(made.parts()) + ", got "
                                + values.get(parts));
            }
            return made;
        }

        private <M extends Magnitude<M>> Apportionment<M> typed(Magnitude<M> kind, Values values) {
            ImmutableList<M> unrounded = ofKind(kind, values.get(exact));
            Rounding by = Rounding.of(values.get(rounding), values.get(interval));
            return values.find(rule)
                    .map(which -> Apportionment.of(unrounded, by, which))
                    .orElseGet(() -> Apportionment.toTotal(
                            unrounded, by, kind.withNumber(values.get(total))));
        }

        @Override
        public void write(Apportionment<?> made, FieldSink out) {
            out.write(unit, made.total());
            out.write(exact, numbers(made.exact()));
            out.write(rounding, made.rounding().rule());
            out.write(interval, made.rounding().interval());
            out.writeIfPresent(rule, made.rule());
            out.write(total, made.total().number());
            out.write(parts, numbers(made.parts()));
        }
    }

    /** A row of a table. */
    record TableRow(ImmutableList<Rational> cells) {
        static final EntityType<TableRow> TYPE = new Type();

        private static final class Type extends ResultType<TableRow> {
            private final Field<ImmutableList<Rational>> cells =
                    required("cells", Texts.listOf(Texts.NUMBER));

            Type() {
                super(TableRow.class, "a row");
            }

            @Override
            TableRow make(Values values) {
                return new TableRow(values.get(cells));
            }

            @Override
            public void write(TableRow row, FieldSink out) {
                out.write(cells, row.cells());
            }
        }
    }

    private static final class RoundedTableType extends ResultType<RoundedTable<?>> {
        private final Field<Magnitude<?>> unit = required("unit", Magnitudes.UNIT);
        private final Field<ImmutableList<TableRow>> exact =
                required("exact", Texts.listOf(TableRow.TYPE));
        private final Field<Rounding.Rule> rounding = required("rounding", ROUNDING);
        private final Field<Rational> interval = required("interval", Texts.NUMBER);
        private final Field<ImmutableList<TableRow>> rounded = list("rounded", TableRow.TYPE);
        private final Field<ImmutableList<Rational>> rowTotals = list("rowTotals", Texts.NUMBER);
        private final Field<ImmutableList<Rational>> columnTotals =
                list("columnTotals", Texts.NUMBER);
        private final Field<Rational> total = optional("total", Texts.NUMBER);

        RoundedTableType() {
            super(RoundedTable.class, "a table rounded to its totals");
        }

        @Override
        RoundedTable<?> make(Values values) {
            RoundedTable<?> made = typed(values.get(unit), values);
            if (values.has(rounded) && !values.get(rounded).equals(rows(made.cells()))) {
                throw refused("rounded", "expected the cells that follow, got others");
            }
            return made;
        }

        private <M extends Magnitude<M>> RoundedTable<M> typed(Magnitude<M> kind, Values values) {
            return RoundedTable.of(
                    values.get(exact).stream()
                            .map(row -> ofKind(kind, row.cells()))
                            .toList(),
                    Rounding.of(values.get(rounding), values.get(interval)));
        }

        @Override
        public void write(RoundedTable<?> table, FieldSink out) {
            out.write(unit, table.total());
            out.write(exact, rows(table.exact()));
            out.write(rounding, table.rounding().rule());
            out.write(interval, table.rounding().interval());
            out.write(rounded, rows(table.cells()));
            out.write(rowTotals, numbers(table.rowTotals()));
            out.write(columnTotals, numbers(table.columnTotals()));
            out.write(total, table.total().number());
        }

        private static ImmutableList<TableRow> rows(
                List<? extends List<? extends Magnitude<?>>> cells) {
            return cells.stream()
                    .map(row -> new TableRow(numbers(row)))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
