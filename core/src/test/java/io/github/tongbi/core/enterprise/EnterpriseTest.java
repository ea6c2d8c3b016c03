package io.github.tongbi.core.enterprise;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.EnterpriseArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterpriseTest {
    private static Enterprise.Builder enterprise() {
        return Enterprise.builder()
                .name("坝光生物科技有限公司")
                .region(RegionCode.parse("440307/大鹏新区"))
                .status(EnterpriseStatus.INTRODUCED)
                .registeredCapital(parseMoney("1.63亿元"))
                .foreignCapital(parseMoney("0.40亿元"));
    }

    @Test
    void enterpriseIsKeptAsTold() {
        Enterprise enterprise = enterprise().build();
        assertThat(enterprise.name()).isEqualTo("坝光生物科技有限公司");
        assertThat(enterprise.region()).map(RegionCode::code).contains("440307");
        assertThat(enterprise.status()).isEqualTo(EnterpriseStatus.INTRODUCED);
        assertThat(enterprise.registeredCapital()).map(Figure::toString).contains("1.63亿元");
        assertThat(enterprise.foreignCapital()).map(Figure::toString).contains("0.40亿元");
    }

    @ParameterizedTest
    @CsvSource({
        "0亿元, 0亿元",
        "1.63亿元, 1.63亿元",
        "1.6亿元, 1.55亿元",
        "1.6亿元, 15500万元",
        "5亿美元, 1亿元",
        "2亿元以上, 2亿元"
    })
    void foreignCapitalMayBeAllOfItAsFarAsTheDigitsTell(String foreign, String whole) {
        Enterprise enterprise = enterprise()
                .registeredCapital(parseMoney(whole))
                .foreignCapital(parseMoney(foreign))
                .build();
        assertThat(enterprise.foreignCapital()).contains(parseMoney(foreign));
    }

    @ParameterizedTest
    @CsvSource({"1.64亿元, 1.63亿元", "2亿元, 1亿元", "1.6亿元, 15499万元", "超1亿元, 1亿元整"})
    void foreignCapitalAboveTheWholeIsRefused(String foreign, String whole) {
        assertRefused(
                enterprise()
                        .registeredCapital(parseMoney(whole))
                        .foreignCapital(parseMoney(foreign))::build,
                exceeds(foreign, whole));
    }

    private static Violation exceeds(String foreign, String whole) {
        return new Violation(
                "EXCEEDS",
                "foreignCapital",
                "expected at most registeredCapital of \"" + whole + "\", got \"" + foreign + '"');
    }

    @Test
    void blankNameIsRefused() {
        assertRefused(
                enterprise().name("　")::build,
                new Violation("BLANK", "name", "expected a name, got \"　\""));
    }

    @Test
    void negativeRegisteredCapitalIsRefused() {
        assertRefused(
                Enterprise.builder()
                        .name("坝光生物科技有限公司")
                        .status(EnterpriseStatus.CLOSED)
                        .registeredCapital(parseMoney("-1.63亿元"))::build,
                negative("registeredCapital", "-1.63亿元"));
    }

    @Test
    void negativeForeignCapitalIsRefused() {
        assertRefused(
                enterprise().foreignCapital(parseMoney("-0.40亿元"))::build,
                negative("foreignCapital", "-0.40亿元"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                enterprise()
                        .foreignCapital(parseMoney("-1元"))
                        .registeredCapital(parseMoney("-5元"))
                        .name("")::build,
                new Violation("BLANK", "name", "expected a name, got \"\""),
                negative("registeredCapital", "-5元"),
                negative("foreignCapital", "-1元"),
                exceeds("-1元", "-5元"));
    }

    @Test
    void nameAndStatusAreMandatory() {
        assertIncomplete(Enterprise.builder()::build, "Enterprise", "name", "status");
    }

    @Test
    void enterpriseIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(enterprise().build(), enterprise().build())
                .addEqualityGroup(enterprise().name("坝光生物科技公司").build())
                .addEqualityGroup(enterprise().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        enterprise().status(EnterpriseStatus.OPERATING).build())
                .addEqualityGroup(
                        enterprise().registeredCapital(parseMoney("1.64亿元")).build())
                .addEqualityGroup(
                        enterprise().foreignCapital(parseMoney("0.4亿元")).build())
                .testEquals();
    }

    @Property
    @Domain(EnterpriseArbitraries.class)
    void anyEnterpriseIsRebuiltFromItsOwnFields(@ForAll Enterprise enterprise) {
        Enterprise rebuilt = Enterprise.builder()
                .name(enterprise.name())
                .region(enterprise.region())
                .status(enterprise.status())
                .registeredCapital(enterprise.registeredCapital())
                .foreignCapital(enterprise.foreignCapital())
                .build();
        assertRebuilt(rebuilt, enterprise);
    }
}
