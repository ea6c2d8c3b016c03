package io.github.tongbi.indicators.audit;

import io.github.tongbi.core.catalogue.Label;

/** The forms of relation between figures (勾稽关系的种类). */
public enum RelationForm {
    /** {@code total = part + part + …}. */
    SUM("合计", "sum"),
    /** The shares of one whole come to 100 %. */
    WHOLE("比重之和", "shares of a whole"),
    /** {@code difference = minuend − subtrahend}. */
    DIFFERENCE("差额", "difference"),
    /** {@code increase = current − base}. */
    INCREASE("增量", "increase"),
    /** {@code points = rate − earlier rate}. */
    POINTS("增减百分点", "difference in points"),
    /** {@code gap = completion − time passed}. */
    TIME_GAP("与序时进度之差", "gap to time progress"),
    /** {@code rest = 100 % − rate}. */
    COMPLEMENT("余数", "complement"),
    /** {@code 0 ≤ part ≤ whole}. */
    SUBSET("其中", "part of a whole"),
    /** {@code smaller ≤ larger}. */
    AT_MOST("不大于", "at most"),
    /** A cumulative figure is no less than an earlier one. */
    MONOTONE("累计不减", "cumulative figures do not shrink"),
    /** {@code rest = to date − to an earlier date}. */
    DECUMULATION("累计相减", "rest of a cumulative figure"),
    /** {@code close = open + in − out}. */
    STOCK_FLOW("期初期末", "stock and flow"),
    /** Two statements of one figure. */
    SAME("同一指标", "the same figure"),
    /** A number as large as the list beside it. */
    LIST_LENGTH("列举数", "length of a list"),
    /** {@code product = factor × factor}. */
    PRODUCT("乘积", "product"),
    /** {@code ratio = first ÷ second}. */
    RATIO("比率", "ratio"),
    /** {@code share = part ÷ whole}. */
    SHARE("比重", "share"),
    /** {@code completion = actual ÷ plan}. */
    COMPLETION("计划完成率", "completion of a plan"),
    /** {@code pace = pace needed ÷ pace so far}. */
    PACE("所需进度", "pace needed"),
    /** {@code average = amount ÷ number}. */
    AVERAGE("平均", "average"),
    /** {@code growth = current ÷ base − 1}. */
    GROWTH("增速", "growth"),
    /** {@code times = current ÷ base}: 增长到N倍. */
    GROWTH_TO("增长到", "growth to a multiple"),
    /** The growth of a whole from those of its parts and their weights. */
    WEIGHTED_GROWTH("加权增速", "weighted growth"),
    /** {@code (1 + average growth)ⁿ = 1 + growth over n years}. */
    AVERAGE_GROWTH("年均增速", "average growth"),
    /** {@code (1 + growth)(1 + growth)… = 1 + growth over all}. */
    CHAINED_GROWTH("增速连乘", "chained growth"),
    /** {@code contribution = change of the part ÷ change of the whole}. */
    CONTRIBUTION("贡献率", "contribution"),
    /** {@code pull = change of the part ÷ base of the whole}, in points. */
    PULL("拉动", "pull");

    private final Label label;

    RelationForm(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name of the form. */
    public Label label() {
        return label;
    }

    /** Tells whether the first figure is computed from the others. */
    boolean computes() {
        return switch (this) {
            case SUBSET, AT_MOST, MONOTONE, SAME, WHOLE, LIST_LENGTH -> false;
            default -> true;
        };
    }

    /** Tells whether the first figure is a sum or difference of the others. */
    boolean isAdditive() {
        return switch (this) {
            case SUM, WHOLE, DIFFERENCE, INCREASE, POINTS, DECUMULATION, STOCK_FLOW -> true;
            default -> false;
        };
    }

    /** Tells whether all figures must be of one period. */
    boolean isOfOnePeriod() {
        return switch (this) {
            case SUM, WHOLE, DIFFERENCE, COMPLEMENT, SUBSET, RATIO, SHARE, AVERAGE -> true;
            default -> false;
        };
    }
}
