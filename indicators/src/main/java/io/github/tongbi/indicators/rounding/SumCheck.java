package io.github.tongbi.indicators.rounding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Verdict;

/**
 * Printed parts beside their printed total (分项合计与总计): do they add up as far as their digits say?
 *
 * <p>33.3, 33.3 and 33.3 fit 100.0, because their tolerance is 0.2; 33.3, 33.3 and 33.0 do not. The
 * tolerance follows from the printed digits, half a step of every part and of the total together, and
 * nothing has to be set.
 *
 * @param <M> what parts and total state
 */
public final class SumCheck<M extends Magnitude<M>> {
    private final ImmutableList<Figure<M>> parts;
    private final Figure<M> total;

    /**
     * Returns the check of a printed total.
     *
     * @param parts the printed parts, at least one
     * @throws IllegalArgumentException if there is none, or they differ in currency or unit
     */
    public static <M extends Magnitude<M>> SumCheck<M> of(
            Iterable<Figure<M>> parts, Figure<M> total) {
        ImmutableList<Figure<M>> all = ImmutableList.copyOf(parts);
        checkArgument(!all.isEmpty(), "expected at least one part, got none");
        all.forEach(part -> total.value().requireSameKind(part.value()));
        return new SumCheck<>(all, total);
    }

    private SumCheck(ImmutableList<Figure<M>> parts, Figure<M> total) {
        this.parts = parts;
        this.total = total;
    }

    /** Returns the printed parts. */
    public ImmutableList<Figure<M>> parts() {
        return parts;
    }

    /** Returns the printed total. */
    public Figure<M> total() {
        return total;
    }

    /** Returns the sum of the parts, in the scale of the total. */
    public Derived<M> sum() {
        Label name = Label.of("分项合计", "sum of the parts");
        Formula sum = term(1);
        for (int number = 2; number <= parts.size(); number++) {
            sum = sum.plus(term(number));
        }
        return Derived.of(name, sum, total.value(), total.notation().scale());
    }

    private Formula term(int number) {
        Label name = Label.of("分项" + number, "part " + number);
        return Formula.of(Term.of(name, parts.get(number - 1)));
    }

    /** Returns the sum of the printed parts less the printed total. */
    public M difference() {
        return total.value()
                .withNumber(sum().formula()
                        .value()
                        .orElseThrow()
                        .minus(total.value().number()));
    }

    /** Returns how large the difference may be: half the sum of all steps, that of the total too. */
    public M tolerance() {
        Rational steps = parts.stream().map(Figure::step).reduce(total.step(), Rational::plus);
        return total.value().withNumber(steps.dividedBy(Rational.of(2)));
    }

    /**
     * Returns the judgement of the printed total: {@code TIGHT} is what releases call a difference by
     * rounding (因四舍五入，分项合计与总计不等).
     *
     * @param rule how parts and total were rounded
     */
    public Judgement<M> judgement(Rounding.Rule rule) {
        return sum().judge(total, rule);
    }

    /** Tells whether parts and total can be true together, all taken as rounded half-up. */
    public boolean addsUp() {
        Verdict verdict = judgement(Rounding.Rule.HALF_UP).verdict();
        return verdict == Verdict.CONSISTENT || verdict == Verdict.TIGHT;
    }
}
