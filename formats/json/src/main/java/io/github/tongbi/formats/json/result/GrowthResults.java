package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.growth.Comparison;
import io.github.tongbi.indicators.growth.Growth;

import java.util.Optional;

/** Growth, and what it is measured against. */
final class GrowthResults {
    static final TextType<Comparison> COMPARISON = new TextType<>(
            Comparison.class,
            TextForm.CODE,
            "a comparison such as YEAR_ON_YEAR or YEARS_EARLIER/3",
            Comparison::ofCode,
            Comparison::code);

    static final EntityType<Growth<?>> GROWTH = new GrowthType();

    private GrowthResults() {}

    private static final class GrowthType extends IndicatorType<Growth<?>> {
        private final Field<Comparison> comparison = required("comparison", COMPARISON);
        private final Field<Figure<?>> current = optional("current", FigureType.ANY);
        private final Field<Figure<?>> base = optional("base", FigureType.ANY);
        private final Field<Basis> basis = optional("basis", TextType.ofEnum(Basis.class));
        private final Field<Scope> scope = optional("scope", Scope.TYPE);

        GrowthType() {
            super(Growth.class, "a growth");
        }

        @Override
        Growth<?> ofInputs(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> Growth<Q> typed(Values values) {
            Optional<Figure<Q>> now =
                    Kinds.quantity(Optional.empty(), "current", values.find(current));
            Optional<Figure<Q>> before = Kinds.quantity(now, "base", values.find(base));
            Growth<Q> growth = Growth.of(values.get(comparison), now, before);
            Growth<Q> based = values.find(basis).map(growth::withBasis).orElse(growth);
            return values.find(scope).filter(Scope.CHANGED::equals).isPresent()
                    ? based.acrossScopes()
                    : based;
        }

        @Override
        void writeInputs(Growth<?> growth, FieldSink out) {
            out.write(comparison, growth.comparison());
            out.writeIfPresent(current, growth.current().map(figure -> figure));
            out.writeIfPresent(base, growth.base().map(figure -> figure));
            out.writeIfPresent(basis, growth.basis());
            out.writeUnless(
                    Scope.SAME, scope, growth.isAcrossScopes() ? Scope.CHANGED : Scope.SAME);
        }
    }

    /** Whether the two figures cover the same units and areas. */
    private enum Scope {
        SAME,
        CHANGED;

        static final TextType<Scope> TYPE = TextType.ofEnum(Scope.class);
    }
}
