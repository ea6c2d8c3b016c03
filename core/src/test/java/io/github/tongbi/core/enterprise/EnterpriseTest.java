package io.github.tongbi.core.enterprise;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.EnterpriseArbitraries;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class EnterpriseTest {
    private static final StatusChange INTRODUCED =
            StatusChange.of(EnterpriseStatus.INTRODUCED, LocalDate.of(2018, 3, 12));
    private static final StatusChange OPERATING =
            StatusChange.of(EnterpriseStatus.OPERATING, LocalDate.of(2019, 5, 1));
    private static final Qualification HIGH_TECH = Qualification.builder()
            .kind(QualificationKind.HIGH_TECH)
            .validFrom(LocalDate.of(2020, 12, 11))
            .validUntil(LocalDate.of(2023, 12, 10))
            .build();

    private static Enterprise.Builder enterprise() {
        return Enterprise.builder()
                .name("坝光生物科技有限公司")
                .region(RegionCode.parse("440307/大鹏新区"))
                .status(EnterpriseStatus.INTRODUCED)
                .registeredCapital(parseMoney("1.63亿元"))
                .foreignCapital(parseMoney("0.40亿元"));
    }

    private static Enterprise.Builder whole() {
        return enterprise()
                .status(EnterpriseStatus.OPERATING)
                .foreignShare(parseRatio("24.5%"))
                .creditCode(CreditCode.parse("91440300123456788M"))
                .legalForm(LegalForm.FOREIGN_LIMITED_COMPANY)
                .industry(IndustryCode.parse("2762"))
                .strategicIndustry(StrategicIndustry.BIOLOGY)
                .addHistory(INTRODUCED, OPERATING)
                .addYears(figures(2018), figures(2019))
                .addQualifications(HIGH_TECH);
    }

    private static AnnualFigures figures(int year) {
        return AnnualFigures.builder()
                .year(ReferencePeriod.ofYear(year))
                .revenue(parseMoney("2.10亿元"))
                .build();
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

    @Test
    void identityHistoryYearsAndQualificationsAreKeptAsTold() {
        Enterprise enterprise = whole().build();
        assertThat(enterprise.foreignShare()).map(Figure::toString).contains("24.5%");
        assertThat(enterprise.creditCode()).contains(CreditCode.parse("91440300123456788M"));
        assertThat(enterprise.legalForm()).contains(LegalForm.FOREIGN_LIMITED_COMPANY);
        assertThat(enterprise.industry()).contains(IndustryCode.parse("2762"));
        assertThat(enterprise.strategicIndustry()).contains(StrategicIndustry.BIOLOGY);
        assertThat(enterprise.history()).containsExactly(INTRODUCED, OPERATING);
        assertThat(enterprise.years()).containsExactly(figures(2018), figures(2019));
        assertThat(enterprise.qualifications()).containsExactly(HIGH_TECH);
    }

    @Test
    void figuresAreFoundByTheirYear() {
        assertThat(whole().build().figuresOf(2018)).contains(figures(2018));
        assertThat(whole().build().figuresOf(2020)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-10, HIGH_TECH, false",
        "2020-12-11, HIGH_TECH, true",
        "2023-12-10, HIGH_TECH, true",
        "2023-12-11, HIGH_TECH, false",
        "2020-12-11, TECH_SME, false"
    })
    void qualificationHoldsOnBothItsEnds(LocalDate date, QualificationKind kind, boolean holds) {
        assertThat(whole().build().isQualifiedOn(date, kind)).isEqualTo(holds);
    }

    @Test
    void statusesMayFollowOnOneDayAndSkipOthers() {
        LocalDate day = INTRODUCED.date();
        Enterprise enterprise = enterprise()
                .status(EnterpriseStatus.CLOSED)
                .addHistory(INTRODUCED, StatusChange.of(EnterpriseStatus.CLOSED, day))
                .build();
        assertThat(enterprise.history()).hasSize(2);
    }

    @Test
    void statusOtherThanTheLastOfItsHistoryIsRefused() {
        assertRefused(
                enterprise().addHistory(INTRODUCED, OPERATING)::build,
                new Violation(
                        "STATUS_MISMATCH",
                        "status",
                        "expected the last status of its history, got INTRODUCED"));
    }

    @Test
    void statusesOutOfOrderAreRefused() {
        StatusChange closed = StatusChange.of(EnterpriseStatus.CLOSED, LocalDate.of(2019, 4, 30));
        assertRefused(
                enterprise()
                        .status(EnterpriseStatus.CLOSED)
                        .addHistory(OPERATING, INTRODUCED, OPERATING, OPERATING, closed)::build,
                order("history", OPERATING, INTRODUCED),
                order("history", OPERATING, OPERATING),
                order("history", OPERATING, closed));
    }

    @Test
    void yearsOutOfOrderAreRefused() {
        assertRefused(
                enterprise().addYears(figures(2019), figures(2019))::build,
                order("years", figures(2019), figures(2019)));
    }

    private static Violation order(String path, Object before, Object next) {
        return new Violation("ORDER", path, "expected what can follow " + before + ", got " + next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "24.5%", "100%", "100.0%", "近100%", "超90%"})
    void foreignShareMayBeAllOfIt(String share) {
        Enterprise enterprise = enterprise().foreignShare(parseRatio(share)).build();
        assertThat(enterprise.foreignShare()).contains(parseRatio(share));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1%", "超100%", "2倍"})
    void foreignShareAboveTheWholeIsRefused(String share) {
        assertRefused(
                enterprise().foreignShare(parseRatio(share))::build,
                new Violation(
                        "ABOVE_WHOLE",
                        "foreignShare",
                        "expected a share of at most 100%, got " + share));
    }

    @Test
    void negativeForeignShareIsRefused() {
        assertRefused(
                enterprise().foreignShare(parseRatio("-1%"))::build,
                negative("foreignShare", "-1%"));
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
                .addEqualityGroup(whole().build(), whole().build())
                .addEqualityGroup(whole().foreignShare(parseRatio("24.6%")).build())
                .addEqualityGroup(whole().creditCode(CreditCode.parse("9144030071526726XG"))
                        .build())
                .addEqualityGroup(whole().legalForm(LegalForm.OTHER_FOREIGN).build())
                .addEqualityGroup(whole().industry(IndustryCode.parse("2761")).build())
                .addEqualityGroup(
                        whole().strategicIndustry(StrategicIndustry.NEW_ENERGY).build())
                .addEqualityGroup(whole().history(List.of(OPERATING)).build())
                .addEqualityGroup(whole().years(List.of(figures(2019))).build())
                .addEqualityGroup(whole().qualifications(List.of()).build())
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
                .foreignShare(enterprise.foreignShare())
                .creditCode(enterprise.creditCode())
                .legalForm(enterprise.legalForm())
                .industry(enterprise.industry())
                .strategicIndustry(enterprise.strategicIndustry())
                .history(enterprise.history())
                .years(enterprise.years())
                .qualifications(enterprise.qualifications())
                .build();
        assertRebuilt(rebuilt, enterprise);
    }

    @Property(tries = 200)
    @Domain(EnterpriseArbitraries.class)
    void anyEnterpriseSurvivesItsStream(@ForAll Enterprise enterprise) {
        SerializableTester.reserializeAndAssert(enterprise);
    }
}
