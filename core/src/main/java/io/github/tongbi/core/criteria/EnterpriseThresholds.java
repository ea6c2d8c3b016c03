package io.github.tongbi.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Unit;

import java.util.Optional;

/**
 * Whether an enterprise is above the statistical threshold of its industry (规模以上, 限额以上), by its
 * revenue of a year.
 *
 * <p>Amounts are inclusive (及以上). The table begins where a source for it was found, so an earlier
 * year has no threshold here; until 2006 state-owned industry was counted at any size. Example:
 * industry of 2000万元 was above in 2010 (500万元 needed) and still is since 2011 (2000万元 needed).
 */
public final class EnterpriseThresholds {
    private static final String INDUSTRY = "国家统计局: 规模以上工业统计范围, 2007-2010年500万元, 2011年起2000万元";
    private static final String TRADE = "国家统计局: 社会消费品零售总额附注, 限额以上单位, 2013年";
    private static final String SERVICES = "国统字〔2019〕101号: 规模以上服务业统计范围, 2020年定期报表起";
    private static final String FORMER_SERVICES = "国家统计局: 新中国70年服务业报告, 2019年7月, 注3";
    private static final String OTHERS = "一套表单位范围: 有总承包或专业承包资质的建筑业, 有开发经营活动的全部房地产开发经营业";
    private static final String CONSTRUCTION = "E";
    private static final String DEVELOPMENT = "701";

    private static final ThresholdTable TABLE = new ThresholdTable(ImmutableList.of(
            amount(Range.closed(2007, 2010), "5000000", INDUSTRY, "B", "C", "D"),
            amount(Range.atLeast(2011), "20000000", INDUSTRY, "B", "C", "D"),
            amount(Range.atLeast(2013), "20000000", TRADE, "51"),
            amount(Range.atLeast(2013), "5000000", TRADE, "52"),
            amount(Range.atLeast(2013), "2000000", TRADE, "H"),
            orFifty("10000000", "G", "I", "702", "703", "704", "709", "L", "M", "N", "P", "Q"),
            orFifty("5000000", "O", "R"),
            amount(Range.atLeast(2020), "20000000", SERVICES, "G", "I", "N", "84"),
            amount(
                    Range.atLeast(2020),
                    "10000000",
                    SERVICES,
                    "L",
                    "M",
                    "P",
                    "702",
                    "703",
                    "704",
                    "709"),
            amount(Range.atLeast(2020), "5000000", SERVICES, "O", "R", "85"),
            without(ThresholdReason.BY_QUALIFICATION, CONSTRUCTION),
            without(ThresholdReason.ALL_WITH_ACTIVITY, DEVELOPMENT)));

    private EnterpriseThresholds() {}

    private static ThresholdRule amount(
            Range<Integer> years, String yuan, String source, String... industries) {
        return ThresholdRule.builder()
                .industries(industries(industries))
                .years(years)
                .amount(Money.of(yuan, "CNY"))
                .source(source)
                .build();
    }

    /** Services before 2020: 50 employees at the end of the year were enough as well. */
    private static ThresholdRule orFifty(String yuan, String... industries) {
        return ThresholdRule.builder()
                .industries(industries(industries))
                .years(Range.closed(2018, 2019))
                .amount(Money.of(yuan, "CNY"))
                .employees(Measure.of(50, Unit.PERSON))
                .source(FORMER_SERVICES)
                .build();
    }

    private static ThresholdRule without(ThresholdReason reason, String industry) {
        return ThresholdRule.builder()
                .industries(industries(industry))
                .years(Range.all())
                .reason(reason)
                .source(OTHERS)
                .build();
    }

    private static ImmutableList<IndustryCode> industries(String... codes) {
        ImmutableList.Builder<IndustryCode> industries = ImmutableList.builder();
        for (String code : codes) {
            industries.add(IndustryCode.parse(code));
        }
        return industries.build();
    }

    /** Returns the rows of the table. */
    public static ImmutableList<ThresholdRule> rules() {
        return TABLE.rules();
    }

    /** Returns how the enterprise stood in the year, by its figures of that year. */
    public static ThresholdAnswer of(Enterprise enterprise, int year) {
        Optional<AnnualFigures> figures = enterprise.figuresOf(year);
        return enterprise
                .industry()
                .map(industry -> of(
                        industry,
                        figures.flatMap(AnnualFigures::revenue),
                        figures.flatMap(AnnualFigures::employees),
                        year))
                .orElseGet(() -> ThresholdAnswer.of(
                        ThresholdStatus.UNDECIDED, ThresholdReason.INDUSTRY_UNKNOWN));
    }

    /**
     * Returns how an enterprise of these figures stood in the year.
     *
     * @param industry the industry, deep enough that one threshold applies
     * @param revenue the revenue of the year, if it is told
     * @param employees the employees at its end, in 人; needed for services before 2020 only
     * @param year the year, {@code 2019}
     */
    public static ThresholdAnswer of(
            IndustryCode industry,
            Optional<Figure<Money>> revenue,
            Optional<Figure<Measure>> employees,
            int year) {
        return TABLE.answer(industry, revenue, employees, year);
    }
}
