package io.github.tongbi.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import java.util.Optional;

/**
 * Whether a project is counted in fixed-asset investment (固定资产投资统计起点), by its planned total.
 *
 * <p>Amounts are inclusive: 5万元 until 1996, 50万元 until 2010, 500万元 since 2011. Real estate
 * development is counted at any size. Example: 300万元 was counted in 2010 and is not since 2011.
 */
public final class InvestmentThresholds {
    private static final String SOURCE = "国家统计局: 固定资产投资统计报表制度, 起点标准1997年和2011年调整";
    private static final IndustryCode DEVELOPMENT = IndustryCode.parse("701");

    private static final ThresholdTable TABLE = new ThresholdTable(ImmutableList.of(
            rule(Range.atMost(1996), "50000"),
            rule(Range.closed(1997, 2010), "500000"),
            rule(Range.atLeast(2011), "5000000")));

    private InvestmentThresholds() {}

    private static ThresholdRule rule(Range<Integer> years, String yuan) {
        return ThresholdRule.builder()
                .years(years)
                .amount(Money.of(yuan, "CNY"))
                .source(SOURCE)
                .build();
    }

    /** Returns the rows of the table. */
    public static ImmutableList<ThresholdRule> rules() {
        return TABLE.rules();
    }

    /** Returns how the project stood in the year; without an industry it is undecided. */
    public static ThresholdAnswer of(Project project, int year) {
        return project.industry()
                .map(industry -> of(industry, project.planned(), year))
                .orElseGet(() -> ThresholdAnswer.of(
                        ThresholdStatus.UNDECIDED, ThresholdReason.INDUSTRY_UNKNOWN));
    }

    /** Returns how a project of this industry and planned total stood in the year. */
    public static ThresholdAnswer of(
            IndustryCode industry, Optional<Figure<Money>> planned, int year) {
        if (industry.isWithin(DEVELOPMENT)) {
            return ThresholdAnswer.of(
                    ThresholdStatus.NO_THRESHOLD, ThresholdReason.ALL_WITH_ACTIVITY);
        }
        return DEVELOPMENT.isWithin(industry)
                ? ThresholdAnswer.of(ThresholdStatus.UNDECIDED, ThresholdReason.INDUSTRY_UNKNOWN)
                : TABLE.answer(industry, planned, Optional.empty(), year);
    }
}
