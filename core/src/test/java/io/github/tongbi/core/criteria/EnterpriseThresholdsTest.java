package io.github.tongbi.core.criteria;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class EnterpriseThresholdsTest {
    private static final Optional<Figure<Measure>> NO_EMPLOYEES = Optional.empty();

    private static ThresholdAnswer answer(String industry, String revenue, int year) {
        return EnterpriseThresholds.of(
                IndustryCode.parse(industry), Optional.of(parseMoney(revenue)), NO_EMPLOYEES, year);
    }

    /** Inclusive thresholds in 万元: each row is above at the amount and below one yuan less. */
    @ParameterizedTest
    @CsvSource({
        // industry, 国家统计局 on 规模以上工业企业
        "B, 2007, 500",
        "2710, 2010, 500",
        "D, 2010, 500",
        "06, 2011, 2000",
        "2710, 2011, 2000",
        "46, 2020, 2000",
        // trade, hotels and catering, 国家统计局 on 限额以上, May 2013
        "51, 2013, 2000",
        "5199, 2020, 2000",
        "52, 2013, 500",
        "5211, 2020, 500",
        "61, 2013, 200",
        "6210, 2020, 200",
        // services since 2020, 国统字〔2019〕101号
        "G, 2020, 2000",
        "5449, 2020, 2000",
        "I, 2020, 2000",
        "6510, 2024, 2000",
        "N, 2020, 2000",
        "84, 2020, 2000",
        "8411, 2020, 2000",
        "L, 2020, 1000",
        "M, 2020, 1000",
        "7340, 2020, 1000",
        "P, 2020, 1000",
        "7020, 2020, 1000",
        "703, 2020, 1000",
        "7040, 2020, 1000",
        "709, 2020, 1000",
        "O, 2020, 500",
        "R, 2020, 500",
        "85, 2020, 500",
        "8511, 2024, 500"
    })
    void thresholdIsInclusive(String industry, int year, long tenThousands) {
        long yuan = tenThousands * 10_000;
        assertThat(answer(industry, yuan + "元整", year).status()).isEqualTo(ThresholdStatus.ABOVE);
        assertThat(answer(industry, (yuan - 1) + "元整", year).status())
                .isEqualTo(ThresholdStatus.BELOW);
        assertThat(answer(industry, yuan + "元整", year).reason())
                .isEqualTo(ThresholdReason.COMPARED);
    }

    /** 国家统计局, July 2019: revenue or 50 employees at the end of the year. */
    @ParameterizedTest
    @CsvSource({
        "G, 1000, 49, ABOVE",
        "G, 999, 50, ABOVE",
        "G, 999, 49, BELOW",
        "84, 1000, 0, ABOVE",
        "Q, 999, 49, BELOW",
        "P, 1000, 0, ABOVE",
        "702, 999, 50, ABOVE",
        "O, 500, 0, ABOVE",
        "O, 499, 49, BELOW",
        "R, 499, 50, ABOVE"
    })
    void servicesBefore2020WereAboveByRevenueOrByEmployees(
            String industry, long tenThousands, long employees, ThresholdStatus status) {
        for (int year : new int[] {2018, 2019}) {
            ThresholdAnswer answer = EnterpriseThresholds.of(
                    IndustryCode.parse(industry),
                    Optional.of(parseMoney(tenThousands + "万元整")),
                    Optional.of(parseMeasure(employees + "人")),
                    year);
            assertThat(answer.status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "47, 2020, BY_QUALIFICATION",
        "E, 1998, BY_QUALIFICATION",
        "7010, 2020, ALL_WITH_ACTIVITY",
        "A, 2020, NO_RULE_FOR_INDUSTRY",
        "0421, 2020, NO_RULE_FOR_INDUSTRY",
        "66, 2020, NO_RULE_FOR_INDUSTRY",
        "S, 2020, NO_RULE_FOR_INDUSTRY",
        "97, 2020, NO_RULE_FOR_INDUSTRY",
        "27, 2006, NO_RULE_FOR_YEAR",
        "51, 2012, NO_RULE_FOR_YEAR",
        "L, 2017, NO_RULE_FOR_YEAR"
    })
    void someIndustriesAndYearsHaveNoThreshold(String industry, int year, ThresholdReason reason) {
        ThresholdAnswer answer = answer(industry, "9亿元", year);
        assertThat(answer.status()).isEqualTo(ThresholdStatus.NO_THRESHOLD);
        assertThat(answer.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "27, 0.2亿元, 2020, DIGITS_STRADDLE",
        "27, 近2000万元, 2020, COMPARED",
        "27, 2000万元, 2020, DIGITS_STRADDLE",
        "27, 2001万元, 2020, COMPARED",
        "27, 1999万元, 2020, COMPARED",
        "27, 3000万美元, 2020, OTHER_CURRENCY",
        "F, 9亿元, 2020, INDUSTRY_UNKNOWN",
        "K, 9亿元, 2020, INDUSTRY_UNKNOWN",
        "70, 9亿元, 2010, INDUSTRY_UNKNOWN",
        "Q, 9亿元, 2020, INDUSTRY_UNKNOWN",
        "G, 999万元, 2019, MISSING_FIGURE"
    })
    void whatTheFiguresDoNotTellIsUndecided(
            String industry, String revenue, int year, ThresholdReason reason) {
        ThresholdAnswer answer = answer(industry, revenue, year);
        boolean decided = reason == ThresholdReason.COMPARED;
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.status() != ThresholdStatus.UNDECIDED).isEqualTo(decided);
    }

    @Test
    void revenueAloneDecidesIfItIsEnough() {
        assertThat(answer("G", "1001万元", 2019).status()).isEqualTo(ThresholdStatus.ABOVE);
        ThresholdAnswer byStaff = EnterpriseThresholds.of(
                IndustryCode.parse("G"), Optional.empty(), Optional.of(parseMeasure("50人")), 2019);
        assertThat(byStaff.status()).isEqualTo(ThresholdStatus.ABOVE);
        ThresholdAnswer households = EnterpriseThresholds.of(
                IndustryCode.parse("G"), Optional.empty(), Optional.of(parseMeasure("50户")), 2019);
        assertThat(households.reason()).isEqualTo(ThresholdReason.MISSING_FIGURE);
    }

    @Test
    void enterpriseIsAnsweredByItsFiguresOfTheYear() {
        Enterprise.Builder enterprise = Enterprise.builder()
                .name("坝光生物科技有限公司")
                .status(EnterpriseStatus.OPERATING)
                .addYears(AnnualFigures.builder()
                        .year(ReferencePeriod.ofYear(2019))
                        .revenue(parseMoney("2.10亿元"))
                        .build());
        assertThat(EnterpriseThresholds.of(enterprise.build(), 2019))
                .hasToString("UNDECIDED (the industry is not known closely enough)");

        Enterprise known = enterprise.industry(IndustryCode.parse("2762")).build();
        assertThat(EnterpriseThresholds.of(known, 2019))
                .hasToString("ABOVE (compared with the threshold)");
        assertThat(EnterpriseThresholds.of(known, 2020))
                .hasToString("UNDECIDED (a figure is missing)");
    }

    @Test
    void answerNamesTheRowOfTheTableWithItsSource() {
        ThresholdAnswer answer = answer("5211", "500万元整", 2020);
        assertThat(answer.rule()).hasValueSatisfying(rule -> {
            assertThat(EnterpriseThresholds.rules()).contains(rule);
            assertThat(rule.source()).contains("限额以上");
            assertThat(rule.years().contains(2012)).isFalse();
        });
        SerializableTester.reserializeAndAssert(answer);
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(EnterpriseThresholds.rules())
                .hasSize(12)
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
                .allSatisfy(rule -> assertThat(rule.amount().isPresent())
                        .isEqualTo(rule.reason() == ThresholdReason.COMPARED));
    }
}
