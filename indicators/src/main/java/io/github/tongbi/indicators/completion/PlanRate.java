package io.github.tongbi.indicators.completion;

import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

/** The one rule for which plans can be completed to a rate. */
final class PlanRate {
    private PlanRate() {}

    static Outcome<Ratio> of(Rational reached, Rational planned) {
        return switch (planned.signum()) {
            case 0 -> Outcome.undefined(UndefinedReason.ZERO_PLAN);
            case -1 -> Outcome.undefined(UndefinedReason.NEGATIVE_PLAN);
            default -> Outcome.of(new Ratio(reached.dividedBy(planned)));
        };
    }
}
