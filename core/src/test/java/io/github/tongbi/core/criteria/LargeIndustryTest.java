package io.github.tongbi.core.criteria;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.period.ReferencePeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeIndustryTest {
    private static Enterprise.Builder enterprise(String employees, String revenue) {
        return Enterprise.builder()
                .name("东部电力有限公司")
                .status(EnterpriseStatus.OPERATING)
                .addYears(AnnualFigures.builder()
                        .year(ReferencePeriod.ofYear(2019))
                        .employees(parseMeasure(employees))
                        .revenue(parseMoney(revenue))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "1000人, 4亿元整, 4414, MET",
        "999人, 4亿元整, 4414, UNMET",
        "1000人, 39999万元整, 4414, UNMET",
        "1000人, 4亿元, 4414, UNDECIDED",
        "超1000人, 4.1亿元, 4414, MET",
        "近1000人, 9亿元, 4414, UNMET",
        "9999人, 9亿美元, 4414, UNDECIDED",
        "9999人, 9亿元, 51, UNMET"
    })
    void largeIndustryNeedsEmployeesAndRevenueBoth(
            String employees, String revenue, String industry, Decision large) {
        Enterprise enterprise = enterprise(employees, revenue)
                .industry(IndustryCode.parse(industry))
                .build();
        assertThat(LargeIndustry.of(enterprise, 2019)).isEqualTo(large);
    }

    @Test
    void whatIsNotToldIsUndecided() {
        Enterprise.Builder enterprise = enterprise("9999人", "9亿元");
        assertThat(LargeIndustry.of(enterprise.build(), 2019)).isEqualTo(Decision.UNDECIDED);
        Enterprise known = enterprise.industry(IndustryCode.parse("4414")).build();
        assertThat(LargeIndustry.of(known, 2018)).isEqualTo(Decision.UNDECIDED);
        assertThat(LargeIndustry.of(known, 2019)).isEqualTo(Decision.MET);
    }
}
