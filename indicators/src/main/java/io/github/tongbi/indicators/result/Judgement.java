package io.github.tongbi.indicators.result;

import static com.google.common.collect.Sets.immutableEnumSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rounding;

import java.util.Locale;

/**
 * The judgement of one printed figure against the figures that it follows from.
 *
 * <p>Example: profits of 27298.3亿元 after 29047.6亿元 beside a printed growth of 16.5 % on a comparable
 * basis are {@code UNDECIDED} with the warning {@code BASIS}.
 *
 * @param printed the figure judged
 * @param exact the value recomputed from the printed inputs, unrounded
 * @param bounds what the printed digits of the inputs allow
 * @param verdict the verdict
 * @param warnings what else a reader should know, in the order of {@link Warning}
 * @param <M> what the figure states
 */
public record Judgement<M extends Magnitude<M>>(
        Figure<M> printed,
        Outcome<M> exact,
        Outcome<Range<M>> bounds,
        Verdict verdict,
        ImmutableSet<Warning> warnings) {

    /**
     * Returns the judgement of a printed figure beside what was recomputed.
     *
     * @param exact the value recomputed from the printed inputs
     * @param bounds what the printed digits of the inputs allow
     * @param rule how the printed figure was rounded
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <M extends Magnitude<M>> Judgement<M> of(
            Figure<M> printed, Outcome<M> exact, Outcome<Range<M>> bounds, Rounding.Rule rule) {
        Range<M> box = printed.bounds(rule);
        exact.value().ifPresent(printed.value()::requireSameKind);
        boolean reproduced = exact.value().filter(box).isPresent();
        Verdict verdict = reproduced
                ? Verdict.CONSISTENT
                : bounds.map(range -> unreproduced(range, box)).value().orElse(Verdict.UNDECIDED);
        return new Judgement<>(printed, exact, bounds, verdict, ImmutableSet.of());
    }

    private static <M extends Magnitude<M>> Verdict unreproduced(Range<M> range, Range<M> box) {
        boolean together = range.isConnected(box) && !range.intersection(box).isEmpty();
        return together ? Verdict.TIGHT : Verdict.INCONSISTENT;
    }

    /** Returns the same judgement with one more warning. */
    public Judgement<M> withWarning(Warning warning) {
        ImmutableSet<Warning> all =
                immutableEnumSet(Iterables.concat(warnings, ImmutableSet.of(warning)));
        return new Judgement<>(printed, exact, bounds, verdict, all);
    }

    /**
     * Returns the same judgement with a warning that takes the ground from under a contradiction:
     * what was {@link Verdict#INCONSISTENT} is {@link Verdict#UNDECIDED}.
     */
    public Judgement<M> withDoubt(Warning warning) {
        Verdict doubted = verdict == Verdict.INCONSISTENT ? Verdict.UNDECIDED : verdict;
        return new Judgement<>(printed, exact, bounds, doubted, warnings).withWarning(warning);
    }

    /**
     * Returns the verdict in a sentence: {@code 重算为22.5%，但舍入前可为[22.331, 22.616]%，与公布的22.6%可以同时成立},
     * and behind it the warnings: {@code 据所给的数无法判定16.5%（公布的水平数与增速的口径不同）}.
     */
    public String toText(Locale locale) {
        return JudgementText.of(this, locale);
    }
}
