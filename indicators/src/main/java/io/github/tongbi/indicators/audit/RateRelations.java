package io.github.tongbi.indicators.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.search.Quotient;

import java.util.List;
import java.util.Optional;

/**
 * Relations of rates, shares and growth (比率、比重与增速). The arguments are names of figures in the order of
 * the words: the growth, the current figure, its base.
 *
 * <p>Rates are pure numbers, 0.361 for 36.1 %. A divisor is positive in every true world, because there
 * is no rate on a base, plan or whole of zero or less; only the change of a whole, by which a contribution
 * is divided, may be negative.
 */
public final class RateRelations {
    private RateRelations() {}

    /**
     * Returns {@code product = factor × other} (乘积).
     *
     * @param factor a rate, or an average such as yuan a vessel
     */
    public static AuditRelation product(String product, String factor, String other) {
        return new AuditRelation(
                RelationForm.PRODUCT,
                ImmutableList.of(product, factor, other),
                new Law.Quotient(
                        factor,
                        Rational.ZERO,
                        Combination.of(other),
                        Combination.of(product),
                        Quotient.Sign.ANY));
    }

    /** Returns {@code ratio = first ÷ second} (比率), where neither is part of the other. */
    public static AuditRelation ratio(String ratio, String first, String second) {
        return quotient(RelationForm.RATIO, ratio, first, second);
    }

    /**
     * Returns {@code share = part ÷ whole} with {@code 0 ≤ part ≤ whole} (比重). Of counts it tells the
     * granularity of the rate: 99.4 % takes at least 154 samples, and 57 tenants are 93.7 % of no whole
     * number.
     */
    public static AuditRelation share(String share, String part, String whole) {
        return new AuditRelation(
                RelationForm.SHARE,
                ImmutableList.of(share, part, whole),
                over(share, Rational.ZERO, part, whole),
                new Law.Inequality(Combination.of(part)),
                new Law.Inequality(Combination.of(whole).minus(Combination.of(part))));
    }

    /** Returns {@code completion = actual ÷ plan} (计划完成率), the plan being that of the whole period. */
    public static AuditRelation completion(String completion, String actual, String plan) {
        return quotient(RelationForm.COMPLETION, completion, actual, plan);
    }

    /**
     * Returns {@code pace = pace needed ÷ pace so far} (后期所需进度): with a third of the year gone, 2.20亿元 of
     * 18亿元 need 3.59 times the pace.
     *
     * @param elapsed the time passed of the plan's period, above 0 and below 1
     */
    public static AuditRelation pace(String pace, String actual, String plan, Rational elapsed) {
        checkArgument(
                elapsed.signum() > 0 && elapsed.compareTo(Rational.ONE) < 0,
                "expected a part of the period such as 1/3, got %s",
                elapsed);
        Rational left = Rational.ONE.minus(elapsed).dividedBy(elapsed);
        return new AuditRelation(
                RelationForm.PACE,
                ImmutableList.of(pace, actual, plan),
                Optional.of(elapsed),
                new Law.Quotient(
                        pace,
                        Rational.ZERO,
                        Combination.of(actual).times(left),
                        Combination.of(plan).minus(Combination.of(actual)),
                        Quotient.Sign.POSITIVE));
    }

    /** Returns {@code average = amount ÷ number} (平均): 20.288万元 a vessel. */
    public static AuditRelation average(String average, String amount, String number) {
        return quotient(RelationForm.AVERAGE, average, amount, number);
    }

    /** Returns {@code growth = current ÷ base − 1} (增速), also for 增长N倍: the ratio is N + 1. */
    public static AuditRelation growth(String growth, String current, String base) {
        return new AuditRelation(
                RelationForm.GROWTH,
                ImmutableList.of(growth, current, base),
                over(growth, Rational.ONE, current, base));
    }

    /** Returns {@code times = current ÷ base} (增长到N倍), the loose reading of a growth in times. */
    public static AuditRelation growthTo(String times, String current, String base) {
        return quotient(RelationForm.GROWTH_TO, times, current, base);
    }

    /**
     * Returns {@code growth of the whole = Σ weight × growth ÷ Σ weight} (加权增速).
     *
     * @param weights the bases of the parts or their shares in it, in the order of the growths
     */
    public static AuditRelation weightedGrowth(
            String growth, List<String> weights, List<String> growths) {
        checkArgument(
                weights.size() == growths.size() && !weights.isEmpty(),
                "expected as many weights as growths, got %s and %s",
                weights.size(),
                growths.size());
        ImmutableList.Builder<String> products = ImmutableList.builder();
        ImmutableList.Builder<Law> laws = ImmutableList.builder();
        for (int part = 0; part < weights.size(); part++) {
            String product = hidden(weights.get(part), growths.get(part));
            products.add(product);
            laws.add(over(growths.get(part), Rational.ZERO, product, weights.get(part)));
        }
        laws.add(new Law.Quotient(
                growth,
                Rational.ZERO,
                Combination.sum(weights),
                Combination.sum(products.build()),
                Quotient.Sign.POSITIVE));
        return new AuditRelation(
                RelationForm.WEIGHTED_GROWTH,
                ImmutableList.<String>builder()
                        .add(growth)
                        .addAll(weights)
                        .addAll(growths)
                        .build(),
                laws.build().reverse().toArray(Law[]::new));
    }

    /**
     * Returns {@code (1 + average)ⁿ = 1 + growth} (年均增速,水平法): 4.4 % a year is 9.1 % in two.
     *
     * @param years how many years, at least 2
     */
    public static AuditRelation averageGrowth(String average, String growth, int years) {
        checkArgument(years >= 2 && years <= 100, "expected 2 to 100 years, got %s", years);
        return new AuditRelation(
                RelationForm.AVERAGE_GROWTH,
                ImmutableList.of(average, growth),
                Optional.of(Rational.of(years)),
                new Law.Power(average, years, growth));
    }

    /** Returns {@code (1 + first)(1 + second) = 1 + growth} (增速连乘): 33.8 % after −20.5 % is 6.4 %. */
    public static AuditRelation chainedGrowth(String growth, String first, String second) {
        return new AuditRelation(
                RelationForm.CHAINED_GROWTH,
                ImmutableList.of(growth, first, second),
                new Law.Quotient(
                        first,
                        Rational.ONE,
                        Combination.of(second).plus(Rational.ONE),
                        Combination.of(growth).plus(Rational.ONE),
                        Quotient.Sign.POSITIVE));
    }

    /** Returns {@code contribution = (part − its base) ÷ (whole − its base)} (贡献率). */
    public static AuditRelation contribution(
            String contribution, String part, String partBase, String whole, String wholeBase) {
        return new AuditRelation(
                RelationForm.CONTRIBUTION,
                ImmutableList.of(contribution, part, partBase, whole, wholeBase),
                new Law.Quotient(
                        contribution,
                        Rational.ZERO,
                        Combination.of(whole).minus(Combination.of(wholeBase)),
                        Combination.of(part).minus(Combination.of(partBase)),
                        Quotient.Sign.NOT_ZERO));
    }

    /** Returns {@code pull = (part − its base) ÷ base of the whole} in percentage points (拉动). */
    public static AuditRelation pull(String pull, String part, String partBase, String wholeBase) {
        return new AuditRelation(
                RelationForm.PULL,
                ImmutableList.of(pull, part, partBase, wholeBase),
                new Law.Quotient(
                        pull,
                        Rational.ZERO,
                        Combination.of(wholeBase),
                        Combination.of(part).minus(Combination.of(partBase)),
                        Quotient.Sign.POSITIVE));
    }

    /** Returns the name of a product that a law needs and no figure is. */
    private static String hidden(String weight, String growth) {
        return weight + " × " + growth;
    }

    private static AuditRelation quotient(
            RelationForm form, String rate, String dividend, String divisor) {
        return new AuditRelation(
                form,
                ImmutableList.of(rate, dividend, divisor),
                over(rate, Rational.ZERO, dividend, divisor));
    }

    private static Law over(String rate, Rational offset, String dividend, String divisor) {
        return new Law.Quotient(
                rate,
                offset,
                Combination.of(divisor),
                Combination.of(dividend),
                Quotient.Sign.POSITIVE);
    }
}
