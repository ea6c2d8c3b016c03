package io.github.tongbi.indicators.audit;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Judgement;

/** Judges printed figures against ways whose kind is known only when they run. */
final class Judgements {
    private Judgements() {}

    static Judgement<?> of(Way way, Figure<?> printed) {
        return judged(way.indicator(), printed, way.network().rule());
    }

    @SuppressWarnings("unchecked") // a way and its figure state the same kind, which is checked
    private static <M extends Magnitude<M>> Judgement<M> judged(
            Derived<M> indicator, Figure<?> printed, Rounding.Rule rule) {
        return indicator.judge((Figure<M>) printed, rule);
    }
}
