package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.series.DecumulatedRate;
import io.github.tongbi.indicators.series.ToDate;

/** Figures to date with their growth, and the growth of a single period that follows from two of them. */
final class ToDateResults {
    static final EntityType<ToDate<?>> TO_DATE = new ToDateType();

    static final EntityType<DecumulatedRate<?>> DECUMULATED_RATE = new DecumulatedRateType();

    private ToDateResults() {}

    private static final class ToDateType extends ResultType<ToDate<?>> {
        private final Field<ReferencePeriod> period = required("period", Texts.PERIOD);
        private final Field<ImmutableList<Component<?>>> parts =
                required("parts", Texts.listOf(PartResults.COMPONENT));

        ToDateType() {
            super(ToDate.class, "a figure to date");
        }

        @Override
        ToDate<?> make(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> ToDate<Q> typed(Values values) {
            return ToDate.ofParts(
                    values.get(period), Kinds.<Q>components("parts", values.get(parts)));
        }

        @Override
        public void write(ToDate<?> toDate, FieldSink out) {
            out.write(period, toDate.period());
            out.write(parts, ImmutableList.copyOf(toDate.parts()));
        }
    }

    private static final class DecumulatedRateType extends IndicatorType<DecumulatedRate<?>> {
        private final Field<ToDate<?>> whole = required("whole", TO_DATE);
        private final Field<ToDate<?>> begun = required("begun", TO_DATE);
        private final Field<Rational> widest = required("widest", Texts.NUMBER);
        private final Field<Basis> basis = required("basis", TextType.ofEnum(Basis.class));

        DecumulatedRateType() {
            super(DecumulatedRate.class, "a growth implied by figures to date");
        }

        @Override
        DecumulatedRate<?> ofInputs(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> DecumulatedRate<Q> typed(Values values) {
            ToDate<?> later = values.get(whole);
            ToDate<?> earlier = values.get(begun);
            ImmutableList<Component<?>> all = ImmutableList.<Component<?>>builder()
                    .addAll(later.parts())
                    .addAll(earlier.parts())
                    .build();
            ImmutableList<Component<Q>> alike = Kinds.components("begun", all);
            int count = later.parts().size();
            return DecumulatedRate.of(
                    ToDate.ofParts(later.period(), alike.subList(0, count)),
                    ToDate.ofParts(earlier.period(), alike.subList(count, alike.size())),
                    new Points(values.get(widest)),
                    values.get(basis));
        }

        @Override
        void writeInputs(DecumulatedRate<?> rate, FieldSink out) {
            out.write(whole, rate.whole());
            out.write(begun, rate.begun());
            out.write(widest, rate.widest().number());
            out.write(basis, rate.basis());
        }
    }
}
