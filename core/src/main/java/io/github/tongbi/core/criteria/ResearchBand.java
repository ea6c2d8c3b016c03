package io.github.tongbi.core.criteria;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;

import java.io.Serializable;

/**
 * How much of its sales a high-tech enterprise must spend on research, by its sales of the last year
 * (研发费用占比): 5% up to 5000万元, 4% up to 2亿元, 3% above.
 *
 * <p>Source: 高新技术企业认定管理办法 (国科发火〔2016〕32号), article 11 (5).
 *
 * @param sales the sales of the last year, the upper end in the band
 * @param share the least share of research in sales
 */
public record ResearchBand(Range<Money> sales, Ratio share) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Money SMALL = Money.of("50000000", "CNY");
    private static final Money LARGE = Money.of("200000000", "CNY");

    /** The bands in force since 2016, from the smallest sales on. */
    static final ImmutableList<ResearchBand> SINCE_2016 = ImmutableList.of(
            new ResearchBand(Range.atMost(SMALL), Ratio.ofPercent("5")),
            new ResearchBand(Range.openClosed(SMALL, LARGE), Ratio.ofPercent("4")),
            new ResearchBand(Range.greaterThan(LARGE), Ratio.ofPercent("3")));

    /** Creates the band. */
    public ResearchBand {
        requireNonNull(sales, "sales");
        requireNonNull(share, "share");
    }

    /** Returns the bands that sales can lie in; one, unless printed digits straddle an edge. */
    static ImmutableList<ResearchBand> of(Interval sales) {
        return SINCE_2016.stream()
                .filter(band -> band.canHold(sales))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean canHold(Interval figure) {
        boolean tooLarge = sales.hasUpperBound()
                && figure.isAtMost(sales.upperEndpoint().amount()) == Decision.UNMET;
        boolean tooSmall = sales.hasLowerBound()
                && figure.isAtMost(sales.lowerEndpoint().amount()) == Decision.MET;
        return !tooLarge && !tooSmall;
    }

    /** Returns whether the research is enough in this band. */
    Decision judge(Interval research, Interval allSales) {
        return research.isAtLeastShare(share.number(), allSales);
    }

    /** Returns the text {@code 4% (50000000 CNY..200000000 CNY]}. */
    @Override
    public String toString() {
        return percent() + " " + sales;
    }

    /** Returns the share, {@code 4%}. */
    String percent() {
        return share.number().multipliedBy(Rational.of(100)) + "%";
    }
}
