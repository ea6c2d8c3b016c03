package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.rounding.SumCheck;
import io.github.tongbi.indicators.series.Cadence;
import io.github.tongbi.indicators.series.Decumulation;
import io.github.tongbi.indicators.series.Finding;
import io.github.tongbi.indicators.series.Series;

/** Series by period, sums that were checked, and shares rounded to a total. */
final class SeriesResults {
    static final EntityType<PeriodFigure<?>> PERIOD_FIGURE = new PeriodFigureType();

    static final EntityType<Series<?>> SERIES = new SeriesType();

    static final EntityType<Decumulation<?>> DECUMULATION = new DecumulationType();

    static final EntityType<Finding> FINDING = new FindingType();

    static final EntityType<SumCheck<?>> SUM_CHECK = new SumCheckType();

    private SeriesResults() {}

    private static final class PeriodFigureType extends EntityType<PeriodFigure<?>> {
        private final Field<ReferencePeriod> period = required("period", Texts.PERIOD);
        private final Field<Figure<?>> figure = required("figure", FigureType.ANY);

        PeriodFigureType() {
            super(PeriodFigure.class, "a figure of a period");
        }

        @Override
        public PeriodFigure<?> build(Values values) {
            return typed(values.get(period), values.get(figure));
        }

        private static PeriodFigure<?> typed(ReferencePeriod of, Figure<?> told) {
            return PeriodFigure.of(of, told);
        }

        @Override
        public void write(PeriodFigure<?> told, FieldSink out) {
            out.write(period, told.period());
            out.write(figure, told.figure());
        }
    }

    private static final class SeriesType extends ResultType<Series<?>> {
        private final Field<Label> name = required("name", Texts.LABEL);
        private final Field<Nature> nature = required("nature", TextType.ofEnum(Nature.class));
        private final Field<Cadence> cadence = required("cadence", TextType.ofEnum(Cadence.class));
        private final Field<ImmutableList<PeriodFigure<?>>> figures =
                required("figures", Texts.listOf(PERIOD_FIGURE));

        SeriesType() {
            super(Series.class, "a series");
        }

        @Override
        Series<?> make(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> Series<Q> typed(Values values) {
            ImmutableList<PeriodFigure<?>> all = values.get(figures);
            ImmutableList.Builder<PeriodFigure<Q>> typed = ImmutableList.builder();
            for (PeriodFigure<?> each : all) {
                Figure<Q> first = Kinds.quantity("figures", all.get(0).figure());
                Figure<Q> own = Kinds.like(first, "figures", each.figure());
                typed.add(PeriodFigure.of(each.period(), own));
            }
            return Series.of(
                    values.get(name), values.get(nature), values.get(cadence), typed.build());
        }

        @Override
        public void write(Series<?> series, FieldSink out) {
            out.write(name, series.name());
            out.write(nature, series.nature());
            out.write(cadence, series.cadence());
            ImmutableList.Builder<PeriodFigure<?>> all = ImmutableList.builder();
            for (ReferencePeriod period : series.periods()) {
                all.add(PeriodFigureType.typed(period, series.figure(period).orElseThrow()));
            }
            out.write(figures, all.build());
        }
    }

    /** Figures to date; those of the separate periods and the findings follow from them. */
    private static final class DecumulationType extends ResultType<Decumulation<?>> {
        private final Field<Series<?>> toDate = required("toDate", SERIES);

        DecumulationType() {
            super(Decumulation.class, "a decumulation");
        }

        @Override
        Decumulation<?> make(Values values) {
            return values.get(toDate).decumulated();
        }

        @Override
        public void write(Decumulation<?> decumulation, FieldSink out) {
            out.write(toDate, decumulation.toDate());
        }
    }

    private static final class FindingType extends ResultType<Finding> {
        private final Field<Finding.Kind> kind =
                required("kind", TextType.ofEnum(Finding.Kind.class));
        private final Field<ReferencePeriod> period = required("period", Texts.PERIOD);
        private final Field<Label> text = required("text", Texts.LABEL);

        FindingType() {
            super(Finding.class, "a finding");
        }

        @Override
        Finding make(Values values) {
            return new Finding(values.get(kind), values.get(period), values.get(text));
        }

        @Override
        public void write(Finding finding, FieldSink out) {
            out.write(kind, finding.kind());
            out.write(period, finding.period());
            out.write(text, finding.text());
        }
    }

    private static final class SumCheckType extends ResultType<SumCheck<?>> {
        private final Field<ImmutableList<Figure<?>>> parts =
                required("parts", Texts.listOf(FigureType.ANY));
        private final Field<Figure<?>> total = required("total", FigureType.ANY);

        SumCheckType() {
            super(SumCheck.class, "a check of a sum");
        }

        @Override
        SumCheck<?> make(Values values) {
            return typed(values.get(total), values);
        }

        private <M extends Magnitude<M>> SumCheck<M> typed(Figure<M> whole, Values values) {
            ImmutableList.Builder<Figure<M>> typed = ImmutableList.builder();
            for (Figure<?> part : values.get(parts)) {
                typed.add(Kinds.like(whole, "parts", part));
            }
            return SumCheck.of(typed.build(), whole);
        }

        @Override
        public void write(SumCheck<?> check, FieldSink out) {
            out.write(parts, ImmutableList.copyOf(check.parts()));
            out.write(total, check.total());
        }
    }
}
