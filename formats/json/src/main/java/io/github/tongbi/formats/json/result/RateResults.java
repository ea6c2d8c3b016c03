package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.growth.AverageGrowth;
import io.github.tongbi.indicators.growth.ChainedGrowth;
import io.github.tongbi.indicators.growth.ChangeWord;
import io.github.tongbi.indicators.growth.PrintedChange;

import java.util.Optional;

/** Growth over several years, and how growth changed. */
final class RateResults {
    static final EntityType<ChainedGrowth> CHAINED_GROWTH = new ChainedGrowthType();

    static final EntityType<AverageGrowth> AVERAGE_GROWTH = new AverageGrowthType();

    static final EntityType<PrintedChange> PRINTED_CHANGE = new PrintedChangeType();

    private RateResults() {}

    private static final class ChainedGrowthType extends IndicatorType<ChainedGrowth> {
        private final Field<ImmutableList<Figure<Ratio>>> rates =
                required("rates", Texts.listOf(FigureType.RATIO));

        ChainedGrowthType() {
            super(ChainedGrowth.class, "a growth over years");
        }

        @Override
        ChainedGrowth ofInputs(Values values) {
            return ChainedGrowth.of(values.get(rates));
        }

        @Override
        void writeInputs(ChainedGrowth growth, FieldSink out) {
            out.write(rates, growth.rates());
        }
    }

    /** The figures are those of its factory, in its order; a level that was not given is left out. */
    private static final class AverageGrowthType extends ResultType<AverageGrowth> {
        private final Field<AverageGrowth.Method> method =
                required("method", TextType.ofEnum(AverageGrowth.Method.class));
        private final Field<Long> years = required("years", Texts.COUNT);
        private final Field<ReferencePeriod> lastYear = optional("lastYear", Texts.PERIOD);
        private final Field<Figure<?>> last = optional("last", FigureType.ANY);
        private final Field<Figure<?>> base = optional("base", FigureType.ANY);
        private final Field<ImmutableList<Figure<?>>> levels = list("levels", FigureType.ANY);
        private final Field<ImmutableList<Figure<Ratio>>> rates = list("rates", FigureType.RATIO);

        AverageGrowthType() {
            super(AverageGrowth.class, "an average growth");
        }

        @Override
        AverageGrowth make(Values values) {
            AverageGrowth average = switch (values.get(method)) {
                case LEVELS -> ofLevels(values);
                case RATES -> AverageGrowth.ofRates(values.list(rates));
                case TOTAL_GROWTH -> ofTotal(values);
                case SUM -> ofSum(values);
            };
            if (average.years() != values.get(years)) {
                throw refused(
                        "years",
                        "expected the number of years that the figures tell, " + average.years()
                                + ", got \"" + values.get(years) + "\"");
            }
            return average;
        }

        private <Q extends Quantity<Q>> AverageGrowth ofLevels(Values values) {
            Optional<Figure<Q>> now = Kinds.quantity(Optional.empty(), "last", values.find(last));
            Optional<Figure<Q>> before = Kinds.quantity(now, "base", values.find(base));
            int number = number(values);
            if (!values.has(lastYear)) {
                return AverageGrowth.ofLevels(number, now, before);
            }
            ReferencePeriod end = values.get(lastYear);
            return AverageGrowth.ofLevels(
                    PeriodFigure.of(end, present("last", now)),
                    PeriodFigure.of(end.yearsEarlier(number), present("base", before)));
        }

        private <Q extends Quantity<Q>> Figure<Q> present(
                String field, Optional<Figure<Q>> figure) {
            return figure.orElseThrow(
                    () -> refused("", "expected the field \"" + field + "\", got none"));
        }

        private AverageGrowth ofTotal(Values values) {
            if (values.list(rates).size() != 1) {
                throw refused(
                        "",
                        "expected one growth in rates, got "
                                + values.list(rates).size());
            }
            return AverageGrowth.ofTotalGrowth(
                    number(values), values.list(rates).get(0));
        }

        private <Q extends Quantity<Q>> AverageGrowth ofSum(Values values) {
            Optional<Figure<Q>> told = Kinds.quantity(Optional.empty(), "base", values.find(base));
            Figure<Q> first = present("base", told);
            ImmutableList.Builder<Figure<Q>> all = ImmutableList.builder();
            for (Figure<?> level : values.list(levels)) {
                all.add(Kinds.like(first, "levels", level));
            }
            return AverageGrowth.ofSum(first, all.build());
        }

        private int number(Values values) {
            return (int) Math.min(Integer.MAX_VALUE, values.get(years));
        }

        @Override
        public void write(AverageGrowth average, FieldSink out) {
            out.write(method, average.method());
            out.write(years, (long) average.years());
            FormulaSteps steps = new FormulaSteps();
            steps.of(average.ratio());
            ImmutableList<FormulaTerm> terms = steps.terms();
            switch (average.method()) {
                case LEVELS -> {
                    out.writeIfPresent(
                            lastYear,
                            average.span()
                                    .map(span -> ReferencePeriod.ofYear(
                                            span.lastDay().getYear())));
                    out.writeIfPresent(last, terms.get(0).figure());
                    out.writeIfPresent(base, terms.get(1).figure());
                }
                case SUM -> {
                    out.writeIfPresent(base, terms.get(terms.size() - 1).figure());
                    out.write(levels, figures(terms.subList(0, terms.size() - 1)));
                }
                default -> out.write(rates, ratios(terms));
            }
        }

        private static ImmutableList<Figure<?>> figures(ImmutableList<FormulaTerm> terms) {
            ImmutableList.Builder<Figure<?>> figures = ImmutableList.builder();
            terms.forEach(term -> figures.add(term.figure().orElseThrow()));
            return figures.build();
        }

        private static ImmutableList<Figure<Ratio>> ratios(ImmutableList<FormulaTerm> terms) {
            ImmutableList.Builder<Figure<Ratio>> ratios = ImmutableList.builder();
            figures(terms).forEach(rate -> ratios.add(rate.as(Ratio.class, "a ratio")));
            return ratios.build();
        }
    }

    private static final class PrintedChangeType extends ResultType<PrintedChange> {
        private final Field<ChangeWord> word = required("word", TextType.ofEnum(ChangeWord.class));
        private final Field<Figure<?>> points = optional("points", FigureType.ANY);

        PrintedChangeType() {
            super(PrintedChange.class, "a printed change");
        }

        @Override
        PrintedChange make(Values values) {
            Optional<Figure<Points>> size = values.find(points)
                    .map(figure -> figure.as(Points.class, "percentage points such as 1.4个百分点"));
            return new PrintedChange(values.get(word), size);
        }

        @Override
        public void write(PrintedChange change, FieldSink out) {
            out.write(word, change.word());
            change.points().ifPresent(size -> out.write(points, size));
        }
    }
}
