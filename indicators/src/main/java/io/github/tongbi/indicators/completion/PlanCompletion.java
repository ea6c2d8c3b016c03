package io.github.tongbi.indicators.completion;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Polarity;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Optional;

/** What was reached over what was planned (计划完成率), such as 112.5 % for 63万元 of 56万元. */
public sealed interface PlanCompletion extends RatioIndicator permits Completion, RateCompletion {
    /** The name of a completion rate. */
    Label NAME = Label.of("计划完成率", "completion of the plan");

    /**
     * Returns the over-fulfilment (超额完成) in percentage points: {@code completion − 100 %} where more
     * is better, {@code 100 % − completion} where less is. It is negative where the plan was missed.
     *
     * <p>63万元 of 56万元 is +12.5 points of output; a cost of 94元 against 95元 planned is +1.05 points. A
     * neutral indicator has none: {@code NEUTRAL_POLARITY}.
     */
    default Derived<Points> overfulfilment(Polarity polarity) {
        Formula all = Formula.constant(Rational.ONE);
        Derived<Points> points = Derived.points(
                Label.of("超额完成", "over-fulfilment"),
                polarity == Polarity.LOWER_IS_BETTER
                        ? all.minus(formula())
                        : formula().minus(all));
        return undefinedReason()
                .or(() -> Optional.of(UndefinedReason.NEUTRAL_POLARITY)
                        .filter(reason -> polarity == Polarity.NEUTRAL))
                .map(points::undefined)
                .orElse(points);
    }

    /** Returns why there is no completion rate, or empty if there is one. */
    default Optional<UndefinedReason> undefinedReason() {
        return outcome() instanceof Outcome.Undefined<Ratio> undefined
                ? Optional.of(undefined.reason())
                : Optional.empty();
    }

    @Override
    default Label name() {
        return NAME;
    }
}
