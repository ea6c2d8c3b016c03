package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.growth.Difference;
import io.github.tongbi.indicators.growth.GrowthChange;
import io.github.tongbi.indicators.result.Outcome;

/** Changes of a rate: both rates as printed, with their formulas over common terms. */
final class GrowthChangeType extends IndicatorType<GrowthChange> {
    private static final EntityType<Outcome<Figure<Ratio>>> SHOWN =
            new OutcomeType<>(FigureType.RATIO);

    static final EntityType<GrowthChange> GROWTH_CHANGE = new GrowthChangeType();

    private final Field<Difference> difference =
            required("difference", TextType.ofEnum(Difference.class));
    private final Field<ImmutableList<FormulaTerm>> terms = list("terms", FormulaTerm.TYPE);
    private final Field<ImmutableList<String>> currentSteps =
            required("currentSteps", FormulaReader.STEPS);
    private final Field<Outcome<Figure<Ratio>>> current = required("current", SHOWN);
    private final Field<ImmutableList<String>> earlierSteps =
            required("earlierSteps", FormulaReader.STEPS);
    private final Field<Outcome<Figure<Ratio>>> earlier = required("earlier", SHOWN);
    private final Field<Label> earlierPeriod = optional("earlierPeriod", Texts.LABEL);

    private GrowthChangeType() {
        super(GrowthChange.class, "a change of a growth rate");
    }

    @Override
    GrowthChange ofInputs(Values values) {
        FormulaReader formulas = new FormulaReader(values.list(terms));
        GrowthChange change = GrowthChange.of(
                values.get(difference),
                new GrowthChange.Rate(formulas.read(values.get(currentSteps)), values.get(current)),
                new GrowthChange.Rate(
                        formulas.read(values.get(earlierSteps)), values.get(earlier)));
        return values.find(earlierPeriod).map(change::against).orElse(change);
    }

    @Override
    void writeInputs(GrowthChange change, FieldSink out) {
        FormulaSteps written = new FormulaSteps();
        ImmutableList<String> now = written.of(change.currentRate().formula());
        ImmutableList<String> then = written.of(change.earlierRate().formula());
        out.write(difference, change.difference());
        out.writeUnless(ImmutableList.of(), terms, written.terms());
        out.write(currentSteps, now);
        out.write(current, change.current());
        out.write(earlierSteps, then);
        out.write(earlier, change.earlier());
        out.writeIfPresent(earlierPeriod, change.earlierPeriod());
    }
}
