package io.github.tongbi.core.park;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ParkArbitraries;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.invariant.Violation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class TenancyTest {
    private static final LocalDate SIGNED = LocalDate.of(2019, 11, 8);
    private static final LocalDate ENTERED = LocalDate.of(2020, 3, 1);
    private static final LocalDate LEFT = LocalDate.of(2021, 12, 31);

    private static Tenancy.Builder tenancy() {
        return Tenancy.builder()
                .tenant("海洋生物中试平台")
                .creditCode(CreditCode.parse("91440300123456788M"))
                .area(parseMeasure("1200平方米"))
                .units(parseMeasure("6套"))
                .signedOn(SIGNED)
                .enteredOn(ENTERED)
                .leftOn(LEFT);
    }

    @Test
    void tenancyIsKeptAsTold() {
        Tenancy tenancy = tenancy().terms(TenancyTerms.RENT_FREE).build();
        assertThat(tenancy.tenant()).contains("海洋生物中试平台");
        assertThat(tenancy.creditCode()).contains(CreditCode.parse("91440300123456788M"));
        assertThat(tenancy.area()).contains(parseMeasure("1200平方米"));
        assertThat(tenancy.units()).contains(parseMeasure("6套"));
        assertThat(tenancy.terms()).isEqualTo(TenancyTerms.RENT_FREE);
        assertThat(tenancy.signedOn()).contains(SIGNED);
        assertThat(tenancy.enteredOn()).contains(ENTERED);
        assertThat(tenancy.leftOn()).contains(LEFT);
    }

    @Test
    void spaceIsForRentUnlessSaidOtherwise() {
        assertThat(tenancy().build().terms()).isEqualTo(TenancyTerms.LEASED);
        assertThat(TenancyTerms.RENT_FREE.label()).hasToString("Label[zh=免租, en=rent-free]");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-07, false, false",
        "2019-11-08, true, false",
        "2020-02-29, true, false",
        "2020-03-01, true, true",
        "2021-12-30, true, true",
        "2021-12-31, false, false"
    })
    void tenancyIsHeldFromItsSignatureAndOccupiedFromItsEntry(
            LocalDate date, boolean held, boolean occupied) {
        assertThat(tenancy().build().isHeldOn(date)).isEqualTo(held);
        assertThat(tenancy().build().isOccupiedOn(date)).isEqualTo(occupied);
    }

    @Test
    void tenancyWithoutDatesIsHeldButNotKnownToBeOccupied() {
        Tenancy tenancy = Tenancy.builder().tenant("研发中心").build();
        assertThat(tenancy.isHeldOn(SIGNED)).isTrue();
        assertThat(tenancy.isOccupiedOn(SIGNED)).isFalse();
    }

    @Test
    void everyDateMayFallOnTheSameDay() {
        Tenancy tenancy = tenancy().enteredOn(SIGNED).leftOn(SIGNED).build();
        assertThat(tenancy.leftOn()).contains(SIGNED);
    }

    @Test
    void tenancyOfNobodyIsRefused() {
        assertRefused(
                Tenancy.builder()::build,
                new Violation(
                        "EMPTY", "", "expected a tenant or its credit code, got none of them"));
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                tenancy()
                        .leftOn(LocalDate.of(2018, 1, 1))
                        .enteredOn(LocalDate.of(2019, 1, 1))
                        .units(parseMeasure("-1.5套"))
                        .area(parseMeasure("-1米"))
                        .tenant("")::build,
                new Violation("BLANK", "tenant", "expected a name, got \"\""),
                new Violation("WRONG_DIMENSION", "area", "expected a measure of AREA, got \"-1米\""),
                new Violation("NEGATIVE", "area", "expected a figure of 0 or more, got \"-1米\""),
                new Violation(
                        "NOT_A_COUNT",
                        "units",
                        "expected a whole count such as 415艘, got \"-1.5套\""),
                new Violation("NEGATIVE", "units", "expected a figure of 0 or more, got \"-1.5套\""),
                before("enteredOn", "signedOn of 2019-11-08", "2019-01-01"),
                before("leftOn", "signedOn of 2019-11-08", "2018-01-01"),
                before("leftOn", "enteredOn of 2019-01-01", "2018-01-01"));
    }

    private static Violation before(String path, String other, String date) {
        return new Violation(
                "DATE_ORDER", path, "expected a date not before " + other + ", got " + date);
    }

    @Test
    void tenancyIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(tenancy().build(), tenancy().build())
                .addEqualityGroup(tenancy().tenant("中试平台").build())
                .addEqualityGroup(tenancy()
                        .creditCode(CreditCode.parse("9144030071526726XG"))
                        .build())
                .addEqualityGroup(tenancy().area(parseMeasure("1201平方米")).build())
                .addEqualityGroup(tenancy().units(parseMeasure("7套")).build())
                .addEqualityGroup(tenancy().terms(TenancyTerms.SOLD).build())
                .addEqualityGroup(tenancy().signedOn(SIGNED.minusDays(1)).build())
                .addEqualityGroup(tenancy().enteredOn(ENTERED.plusDays(1)).build())
                .addEqualityGroup(tenancy().leftOn(LEFT.plusDays(1)).build())
                .testEquals();
    }

    @Property
    @Domain(ParkArbitraries.class)
    void anyTenancyIsRebuiltFromItsOwnFields(@ForAll Tenancy tenancy) {
        Tenancy rebuilt = Tenancy.builder()
                .tenant(tenancy.tenant())
                .creditCode(tenancy.creditCode())
                .area(tenancy.area())
                .units(tenancy.units())
                .terms(tenancy.terms())
                .signedOn(tenancy.signedOn())
                .enteredOn(tenancy.enteredOn())
                .leftOn(tenancy.leftOn())
                .build();
        assertRebuilt(rebuilt, tenancy);
        SerializableTester.reserializeAndAssert(tenancy);
    }
}
