package io.github.tongbi.core.criteria;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/**
 * Whether an enterprise is a large industrial one for statistics (大型工业企业): at least 1000 employees
 * and a revenue of at least 4亿元, both.
 *
 * <p>Source: 统计上大中小微型企业划分办法(2017) (国统字〔2017〕213号); the same two figures hold since 2011
 * (国统字〔2011〕75号).
 */
public final class LargeIndustry {
    private static final Rational LEAST_EMPLOYEES = Rational.of(1_000);
    private static final Rational LEAST_REVENUE = Rational.of(400_000_000);
    private static final String YUAN = "CNY";

    private LargeIndustry() {}

    /** Returns whether it was one in the year; a figure that is not told leaves it open. */
    public static Decision of(Enterprise enterprise, int year) {
        Optional<AnnualFigures> figures = enterprise.figuresOf(year);
        return enterprise
                .industry()
                .map(LargeIndustry::industrial)
                .orElse(Decision.UNDECIDED)
                .and(employees(figures.flatMap(AnnualFigures::employees)))
                .and(revenue(figures.flatMap(AnnualFigures::revenue)));
    }

    private static Decision industrial(IndustryCode industry) {
        return Decision.of(industry.isIndustrial());
    }

    private static Decision employees(Optional<Figure<Measure>> employees) {
        return employees
                .map(figure -> Interval.of(figure).isAtLeast(LEAST_EMPLOYEES))
                .orElse(Decision.UNDECIDED);
    }

    private static Decision revenue(Optional<Figure<Money>> revenue) {
        return revenue.filter(LargeIndustry::isInYuan)
                .map(figure -> Interval.of(figure).isAtLeast(LEAST_REVENUE))
                .orElse(Decision.UNDECIDED);
    }

    private static boolean isInYuan(Figure<Money> revenue) {
        return revenue.value().currency().getCurrencyCode().equals(YUAN);
    }
}
