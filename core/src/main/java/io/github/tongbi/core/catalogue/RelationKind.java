package io.github.tongbi.core.catalogue;

/**
 * How the figures of indicators hang together (勾稽关系). {@code y} is the subject of a relation, {@code
 * a, b, …} are its inputs, all of one region and period unless said otherwise.
 *
 * <p>The kinds up to {@link #PULL} compute the subject, and can be the formula of an indicator; the
 * others only bound it.
 */
public enum RelationKind {
    /** 合计: {@code y = a + b + …}, as 进出口 = 出口 + 进口. */
    SUM(2, Integer.MAX_VALUE),
    /** 差额: {@code y = a - b}, as a trade balance, or two rates in percentage points. */
    DIFFERENCE(2, 2),
    /** 比率: {@code y = a / b}, where neither is part of the other. */
    RATIO(2, 2),
    /** 比重: {@code y = a / b} of a part {@code a} in its whole {@code b}, so at most 100%. */
    SHARE(2, 2),
    /** 完成率: {@code y = a / b} of the actual {@code a} against the plan {@code b} of the whole period. */
    COMPLETION(2, 2),
    /** 平均: {@code y = a / b} of an amount {@code a} over the number {@code b} of those who share it. */
    AVERAGE(2, 2),
    /** 余数: {@code y = 1 - a}, as vacancy and occupancy on one basis. */
    COMPLEMENT(1, 1),
    /** 同比: {@code y = a / a' - 1} with {@code a'} of the same period a year earlier. */
    GROWTH(1, 1),
    /** 增量: {@code y = a - a'} with {@code a'} of the same period a year earlier. */
    INCREASE(1, 1),
    /** 贡献率: {@code y = (a - a') / (b - b')} of a part {@code a} in its whole {@code b}. */
    CONTRIBUTION(2, 2),
    /** 拉动: {@code y = (a - a') / b'} in percentage points of a part {@code a} in its whole {@code b}. */
    PULL(2, 2),

    /** 其中: {@code 0 ≤ y ≤ a}, because {@code y} is part of {@code a}: 技改投资 of 工业投资. */
    SUBSET(1, 1),
    /** 不大于: {@code y ≤ a}, though {@code y} is no part of it: money spent and money received. */
    AT_MOST(1, 1),
    /** 期初期末: stock {@code y} at the end = stock at the start + inflow {@code a} - outflow {@code b}. */
    STOCK_FLOW(1, 2),
    /** 累计不减: {@code y} over or at the end of a longer period is no less than of a shorter one. */
    MONOTONE(0, 0),
    /** 列举数: {@code y} is as many as the names told beside it. */
    LIST_LENGTH(0, 0);

    private final int fewest;
    private final int most;

    RelationKind(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** Tells whether the kind computes its subject, and so can be a formula. */
    public boolean isFormula() {
        return compareTo(PULL) <= 0;
    }

    /** Tells whether a relation of this kind has so many inputs: two for a ratio. */
    public boolean takes(int inputs) {
        return inputs >= fewest && inputs <= most;
    }

    /** Returns the number of inputs in words, {@code "2 inputs"}. */
    String arity() {
        if (most == Integer.MAX_VALUE) {
            return fewest + " inputs or more";
        }
        return fewest == most
                ? fewest + (fewest == 1 ? " input" : " inputs")
                : fewest + " or " + most + " inputs";
    }
}
