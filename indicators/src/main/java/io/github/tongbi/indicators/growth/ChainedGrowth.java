package io.github.tongbi.indicators.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The growth over several years that their printed yearly rates imply (环环相乘): {@code (1 + g₁)(1 +
 * g₂)… − 1}.
 *
 * <p>Retail fell by 20.5 % and grew by 33.8 %: together 6.371 %, in [6.264 %, 6.477 %], so that the
 * printed 6.4 % is true, though the published levels, on another basis, give 5.56 %. A rate in times
 * (1.79倍) is 增长1.79倍. A rate below −100 % leads to no level that could grow, {@code SIGN_CHANGE}.
 */
public final class ChainedGrowth implements RatioIndicator {
    private static final Formula ONE = Formula.constant(Rational.ONE);
    private static final int MAX_RATES = 200;

    private final ImmutableList<Term<Ratio>> rates;
    private final Comparison comparison;

    /**
     * Returns the growth over the years of these rates.
     *
     * @param rates the printed growth of each year, 1 to 200
     */
    public static ChainedGrowth of(List<Figure<Ratio>> rates) {
        checkArgument(
                !rates.isEmpty() && rates.size() <= MAX_RATES,
                "expected 1 to %s yearly rates, got %s",
                MAX_RATES,
                rates.size());
        ImmutableList.Builder<Term<Ratio>> terms = ImmutableList.builder();
        for (int i = 1; i <= rates.size(); i++) {
            Label name = Label.of("第" + i + "年增速", "growth of year " + i);
            terms.add(Term.of(name, rates.get(i - 1)));
        }
        return new ChainedGrowth(terms.build());
    }

    private ChainedGrowth(ImmutableList<Term<Ratio>> rates) {
        this.rates = rates;
        this.comparison = Comparison.onYearsEarlier(rates.size());
    }

    /** Returns the printed growth of each year. */
    public ImmutableList<Figure<Ratio>> rates() {
        return ImmutableList.copyOf(Lists.transform(rates, Term::figure));
    }

    /** Returns the yearly average that the rates imply; of two of them 两年平均增速. */
    public AverageGrowth average() {
        return AverageGrowth.ofRatio(AverageGrowth.Method.RATES, rates.size(), ratio(), outcome());
    }

    @Override
    public Label name() {
        return comparison.name();
    }

    @Override
    public Formula formula() {
        return ratio().minus(ONE);
    }

    private Formula ratio() {
        Formula product = ONE.plus(Formula.of(rates.get(0)));
        for (Term<Ratio> rate : rates.subList(1, rates.size())) {
            product = product.times(ONE.plus(Formula.of(rate)));
        }
        return product;
    }

    private boolean hasFallBelowNothing() {
        Rational fallToNothing = Rational.of(-1);
        return rates.stream()
                .anyMatch(rate -> rate.figure().value().number().compareTo(fallToNothing) < 0);
    }

    @Override
    public Outcome<Ratio> outcome() {
        return hasFallBelowNothing()
                ? Outcome.undefined(UndefinedReason.SIGN_CHANGE)
                : RatioIndicator.super.outcome();
    }

    /** Returns 比2年前增长6.4% with one decimal, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        GrowthWords words = new GrowthWords(comparison.words(), Optional.empty());
        return GrowthWords.text(words.inPercent(outcome(), 1), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
