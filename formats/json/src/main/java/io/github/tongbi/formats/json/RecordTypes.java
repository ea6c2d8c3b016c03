package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.exchange.ExchangeRate;
import io.github.tongbi.core.exchange.RateKind;
import io.github.tongbi.core.identity.FunctionalArea;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.json.result.MagnitudeTexts;

import java.util.Currency;

/** Fields of values that have several parts and stand in no model. */
final class RecordTypes {
    static final EntityType<ExchangeRate> EXCHANGE_RATE = new ExchangeRateType();

    static final EntityType<Notation> NOTATION = new NotationType();

    static final EntityType<Rounding> ROUNDING = new RoundingType();

    static final EntityType<FunctionalArea> FUNCTIONAL_AREA = new FunctionalAreaType();

    static final EntityType<PeriodFigure<?>> PERIOD_FIGURE = new PeriodFigureType(FigureType.ANY);

    private RecordTypes() {}

    private static final class ExchangeRateType extends EntityType<ExchangeRate> {
        private final Field<Currency> from = required("from", ScalarTypes.CURRENCY);
        private final Field<Currency> to = required("to", ScalarTypes.CURRENCY);
        private final Field<Rational> rate = required("rate", MagnitudeTexts.RATIONAL);
        private final Field<ReferencePeriod> period = required("period", ScalarTypes.PERIOD);
        private final Field<RateKind> kind = required("kind", TextType.ofEnum(RateKind.class));

        ExchangeRateType() {
            super(ExchangeRate.class, "an exchange rate");
        }

        @Override
        public ExchangeRate build(Values values) {
            return new ExchangeRate(
                    values.get(from),
                    values.get(to),
                    values.get(rate),
                    values.get(period),
                    values.get(kind));
        }

        @Override
        public void write(ExchangeRate exchange, FieldSink out) {
            out.write(from, exchange.from());
            out.write(to, exchange.to());
            out.write(rate, exchange.rate());
            out.write(period, exchange.period());
            out.write(kind, exchange.kind());
        }
    }

    private static final class NotationType extends EntityType<Notation> {
        private final Field<Scale> scale = required("scale", TextType.ofEnum(Scale.class));
        private final Field<Integer> decimals = required("decimals", ScalarTypes.WHOLE);
        private final Field<Numerals> numerals =
                optional("numerals", TextType.ofEnum(Numerals.class));

        NotationType() {
            super(Notation.class, "a notation");
        }

        @Override
        public Notation build(Values values) {
            return new Notation(
                    values.get(scale),
                    values.get(decimals),
                    values.find(numerals).orElse(Numerals.ARABIC));
        }

        @Override
        public void write(Notation notation, FieldSink out) {
            out.write(scale, notation.scale());
            out.write(decimals, notation.decimals());
            out.writeUnless(Numerals.ARABIC, numerals, notation.numerals());
        }
    }

    private static final class RoundingType extends EntityType<Rounding> {
        private final Field<Rounding.Rule> rule =
                required("rule", TextType.ofEnum(Rounding.Rule.class));
        private final Field<Rational> interval = required("interval", MagnitudeTexts.RATIONAL);

        RoundingType() {
            super(Rounding.class, "a rounding");
        }

        @Override
        public Rounding build(Values values) {
            return Rounding.of(values.get(rule), values.get(interval));
        }

        @Override
        public void write(Rounding rounding, FieldSink out) {
            out.write(rule, rounding.rule());
            out.write(interval, rounding.interval());
        }
    }

    private static final class FunctionalAreaType extends EntityType<FunctionalArea> {
        private final Field<String> name = required("name", ScalarTypes.TEXT);
        private final Field<RegionCode> within = required("within", ScalarTypes.REGION);
        private final Field<ImmutableList<RegionCode>> members =
                shortList("members", ScalarTypes.REGION);

        FunctionalAreaType() {
            super(FunctionalArea.class, "a functional area");
        }

        @Override
        public FunctionalArea build(Values values) {
            return new FunctionalArea(
                    values.get(name),
                    values.get(within),
                    ImmutableSet.copyOf(values.list(members)));
        }

        @Override
        public void write(FunctionalArea area, FieldSink out) {
            out.write(name, area.name());
            out.write(within, area.within());
            out.write(members, area.members().asList());
        }
    }

    /** Figures of one kind; which one is known to a property {@code PeriodFigure<Money>}. */
    static final class PeriodFigureType extends EntityType<PeriodFigure<?>> {
        private final Field<ReferencePeriod> period = required("period", ScalarTypes.PERIOD);
        private final Field<Figure<?>> figure;

        @SuppressWarnings("unchecked") // a figure of one kind is a figure
        PeriodFigureType(FigureType<?> kind) {
            super(PeriodFigure.class, "the figure of a period");
            this.figure = required("figure", (FigureType<Figure<?>>) kind);
        }

        @Override
        public PeriodFigure<?> build(Values values) {
            return PeriodFigure.of(values.get(period), values.get(figure));
        }

        @Override
        public void write(PeriodFigure<?> value, FieldSink out) {
            out.write(period, value.period());
            out.write(figure, value.figure());
        }
    }
}
