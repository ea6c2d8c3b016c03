package io.github.tongbi.indicators.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/**
 * Relations of sums, differences and order (合计、差额与大小). The arguments are names of figures, the figure
 * that is told of first.
 */
public final class SumRelations {
    private SumRelations() {}

    /** Returns {@code total = part + part + …} (合计): 进出口 = 出口 + 进口. */
    public static AuditRelation sum(String total, String... parts) {
        return sum(total, ImmutableList.copyOf(parts));
    }

    /** Returns {@code total = part + part + …} of any number of parts, at least one. */
    public static AuditRelation sum(String total, Iterable<String> parts) {
        ImmutableList<String> addends = ImmutableList.copyOf(parts);
        checkArgument(!addends.isEmpty(), "expected a part of %s, got none", total);
        return equation(
                RelationForm.SUM,
                Combination.of(total).minus(Combination.sum(addends)),
                ImmutableList.<String>builder().add(total).addAll(addends).build());
    }

    /** Returns that the shares of one whole come to 100 % before rounding (比重之和). */
    public static AuditRelation whole(Iterable<String> shares) {
        ImmutableList<String> addends = ImmutableList.copyOf(shares);
        checkArgument(!addends.isEmpty(), "expected the shares of a whole, got none");
        return equation(
                RelationForm.WHOLE, Combination.sum(addends).plus(Rational.of(-1)), addends);
    }

    /** Returns {@code difference = minuend − subtrahend} (差额): 顺差 = 出口 − 进口. */
    public static AuditRelation difference(String difference, String minuend, String subtrahend) {
        return subtraction(RelationForm.DIFFERENCE, difference, minuend, subtrahend);
    }

    /** Returns {@code increase = current − base} (增量): 比上年同期增加26家. */
    public static AuditRelation increase(String increase, String current, String base) {
        return subtraction(RelationForm.INCREASE, increase, current, base);
    }

    /** Returns {@code points = rate − earlier rate} in percentage points (增减百分点): 1.8 = 2.6 − 0.8. */
    public static AuditRelation points(String points, String rate, String earlierRate) {
        return subtraction(RelationForm.POINTS, points, rate, earlierRate);
    }

    /**
     * Returns {@code gap = completion − time passed} in percentage points (与序时进度之差): 12.2 % at the end of
     * April is 21.13 points behind.
     *
     * @param elapsed the time passed of the plan's period, 1/3
     */
    public static AuditRelation timeGap(String gap, String completion, Rational elapsed) {
        Combination sum = Combination.of(gap).minus(Combination.of(completion)).plus(elapsed);
        return new AuditRelation(
                RelationForm.TIME_GAP,
                ImmutableList.of(gap, completion),
                Optional.of(elapsed),
                new Law.Equation(sum));
    }

    /** Returns {@code rest = 100 % − rate} (余数): 空置率 = 100 % − 入驻率. */
    public static AuditRelation complement(String rest, String rate) {
        return equation(
                RelationForm.COMPLEMENT,
                Combination.of(rest).plus(Combination.of(rate)).plus(Rational.of(-1)),
                ImmutableList.of(rest, rate));
    }

    /** Returns {@code 0 ≤ part ≤ whole} (其中): 技改投资 of 工业投资. */
    public static AuditRelation subset(String part, String whole) {
        return new AuditRelation(
                RelationForm.SUBSET,
                ImmutableList.of(part, whole),
                new Law.Inequality(Combination.of(part)),
                atLeast(whole, part));
    }

    /** Returns {@code smaller ≤ larger} (不大于): money spent and money received. */
    public static AuditRelation atMost(String smaller, String larger) {
        return new AuditRelation(
                RelationForm.AT_MOST, ImmutableList.of(smaller, larger), atLeast(larger, smaller));
    }

    /** Returns that a cumulative figure is no less than one to an earlier date (累计不减). */
    public static AuditRelation monotone(String later, String earlier) {
        return new AuditRelation(
                RelationForm.MONOTONE, ImmutableList.of(later, earlier), atLeast(later, earlier));
    }

    /** Returns {@code rest = to date − before} (累计相减): 二季度 = 上半年 − 一季度. */
    public static AuditRelation decumulation(String rest, String toDate, String before) {
        return subtraction(RelationForm.DECUMULATION, rest, toDate, before);
    }

    /** Returns {@code close = open + in} of a stock that nothing leaves (期初期末): 57 = 43 + 14. */
    public static AuditRelation stockFlow(String close, String open, String in) {
        return equation(
                RelationForm.STOCK_FLOW,
                Combination.of(close).minus(Combination.sum(ImmutableList.of(open, in))),
                ImmutableList.of(close, open, in));
    }

    /** Returns {@code close = open + in − out} (期初期末). */
    public static AuditRelation stockFlow(String close, String open, String in, String out) {
        return equation(
                RelationForm.STOCK_FLOW,
                Combination.of(close)
                        .minus(Combination.sum(ImmutableList.of(open, in)))
                        .plus(Combination.of(out)),
                ImmutableList.of(close, open, in, out));
    }

    /** Returns that both figures are one indicator, told twice (同一指标重复出现): 35.0 % and 36.0 %. */
    public static AuditRelation same(String figure, String other) {
        return equation(
                RelationForm.SAME,
                Combination.of(figure).minus(Combination.of(other)),
                ImmutableList.of(figure, other));
    }

    /**
     * Returns that the number is that of the names listed beside it (列举数): three registers, 人口, 法人 and
     * 城市部件.
     *
     * @param names how many names are listed
     */
    public static AuditRelation listLength(String number, int names) {
        return new AuditRelation(
                RelationForm.LIST_LENGTH,
                ImmutableList.of(number),
                Optional.of(Rational.of(names)),
                new Law.Equation(Combination.of(number).plus(Rational.of(-names))));
    }

    private static AuditRelation subtraction(
            RelationForm form, String difference, String minuend, String subtrahend) {
        return equation(
                form,
                Combination.of(difference)
                        .minus(Combination.of(minuend))
                        .plus(Combination.of(subtrahend)),
                ImmutableList.of(difference, minuend, subtrahend));
    }

    private static AuditRelation equation(
            RelationForm form, Combination sum, ImmutableList<String> figures) {
        return new AuditRelation(form, figures, new Law.Equation(sum));
    }

    private static Law atLeast(String larger, String smaller) {
        return new Law.Inequality(Combination.of(larger).minus(Combination.of(smaller)));
    }
}
