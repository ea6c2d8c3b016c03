package io.github.tongbi.indicators.result;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rounding;

import java.util.Locale;

/**
 * The judgement of one printed figure against the figures that it follows from.
 *
 * @param printed the figure judged
 * @param exact the value recomputed from the printed inputs, unrounded
 * @param bounds what the printed digits of the inputs allow
 * @param verdict the verdict
 * @param <M> what the figure states
 */
public record Judgement<M extends Magnitude<M>>(
        Figure<M> printed, Outcome<M> exact, Outcome<Range<M>> bounds, Verdict verdict) {

    static <M extends Magnitude<M>> Judgement<M> of(
            Indicator<M> indicator, Figure<M> printed, Rounding.Rule rule) {
        Outcome<M> exact = indicator.outcome();
        Outcome<Range<M>> bounds = indicator.bounds(rule);
        Range<M> box = printed.bounds(rule);
        exact.value().ifPresent(printed.value()::requireSameKind);
        boolean reproduced = exact.value().filter(box).isPresent();
        Verdict verdict = reproduced
                ? Verdict.CONSISTENT
                : bounds.map(range -> unreproduced(range, box)).value().orElse(Verdict.UNDECIDED);
        return new Judgement<>(printed, exact, bounds, verdict);
    }

    private static <M extends Magnitude<M>> Verdict unreproduced(Range<M> range, Range<M> box) {
        boolean together = range.isConnected(box) && !range.intersection(box).isEmpty();
        return together ? Verdict.TIGHT : Verdict.INCONSISTENT;
    }

    /**
     * Returns the verdict in a sentence: {@code 重算为22.5%，但舍入前可为[22.331, 22.616]%，与公布的22.6%可以同时成立}.
     */
    public String toText(Locale locale) {
        return JudgementText.of(this).in(locale);
    }
}
