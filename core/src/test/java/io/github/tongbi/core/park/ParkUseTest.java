package io.github.tongbi.core.park;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class ParkUseTest {
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

    private static Park.Builder park() {
        return Park.builder().name("生命科学产业园").asOf(ReferencePeriod.parse("2020-05-31"));
    }

    private static SpaceUse.Builder use() {
        return SpaceUse.builder();
    }

    private static Tenancy.Builder tenancy(String area) {
        return Tenancy.builder().tenant("甲").area(parseMeasure(area));
    }

    private static Violation exceeds(String path, String expected, String got) {
        return new Violation("EXCEEDS", path, "expected " + expected + ", got " + got);
    }

    /** Of 100万平方米, 60万 let or sold leave 40% vacant. */
    @Test
    void spaceMayBeLetSoldAndKeptBeyondWhatIsLettable() {
        Park park = park().lettableArea(parseMeasure("90万平方米"))
                .areaUse(use().leased(parseMeasure("50万平方米"))
                        .sold(parseMeasure("10万平方米"))
                        .reserved(parseMeasure("95万平方米"))
                        .build())
                .build();
        assertThat(park.areaUse().flatMap(SpaceUse::sold)).contains(parseMeasure("10万平方米"));
    }

    @Test
    void leasedAboveLettableIsRefusedByAreaAndByUnits() {
        assertRefused(
                park().lettableArea(parseMeasure("1公顷整"))
                        .areaUse(use().leased(parseMeasure("15.1亩整")).build())
                        .lettableUnits(parseMeasure("300套"))
                        .unitUse(use().leased(parseMeasure("301套")).build())::build,
                exceeds("areaUse.leased", "at most lettableArea of \"1公顷整\"", "\"15.1亩整\""),
                exceeds("unitUse.leased", "at most lettableUnits of \"300套\"", "\"301套\""));
    }

    @Test
    void tenantsOfEveryKindMayExceedTheirPlannedNumber() {
        Park park = park().tenantCapacity(parseMeasure("40个"))
                .tenants(parseMeasure("57个"))
                .tenantUse(use().leased(parseMeasure("50个"))
                        .signed(parseMeasure("9个"))
                        .build())
                .build();
        assertThat(park.tenantUse().flatMap(SpaceUse::signed)).contains(parseMeasure("9个"));
    }

    @ParameterizedTest
    @CsvSource({"200套, 101套, 300套, 301 套", "300套, 近100套, 300套, 390 套", "超200套, 100套, 300套, 300 套"})
    void occupiedAndSignedTogetherAboveLettableAreRefused(
            String occupied, String signed, String lettable, String sum) {
        assertRefused(
                park().occupiedUnits(parseMeasure(occupied))
                        .lettableUnits(parseMeasure(lettable))
                        .unitUse(use().signed(parseMeasure(signed)).build())::build,
                exceeds(
                        "unitUse.signed",
                        "occupiedUnits and unitUse.signed within lettableUnits of \"" + lettable
                                + '"',
                        "at least " + sum));
    }

    @Test
    void occupiedAndSignedAreaIsAddedAsItConverts() {
        Park.Builder park = park().occupiedArea(parseMeasure("10亩整"))
                .lettableArea(parseMeasure("1公顷整"))
                .areaUse(use().signed(parseMeasure("3333平方米整")).build());
        assertThat(park.build().occupiedArea()).contains(parseMeasure("10亩整"));
        assertRefused(
                park.areaUse(use().signed(parseMeasure("3334平方米整")).build())::build,
                exceeds(
                        "areaUse.signed",
                        "occupiedArea and areaUse.signed within lettableArea of \"1公顷整\"",
                        "at least 15001/15000 公顷"));
    }

    @ParameterizedTest
    @CsvSource({"200套, 100套, 300套", "0套以上, 5套以内, 4套", "300套, 100套, 200套以上"})
    void occupiedAndSignedMayFillAllThatIsLettable(String occupied, String signed, String whole) {
        Park park = park().occupiedUnits(parseMeasure(occupied))
                .lettableUnits(parseMeasure(whole))
                .unitUse(use().signed(parseMeasure(signed)).build())
                .build();
        assertThat(park.unitUse()).isPresent();
    }

    @Test
    void everyPartHasTheKindOfItsBasis() {
        SpaceUse lengths = use().leased(parseMeasure("1米"))
                .signed(parseMeasure("2米"))
                .sold(parseMeasure("3米"))
                .selfUsed(parseMeasure("4米"))
                .reserved(parseMeasure("5米"))
                .build();
        assertRefused(
                park().areaUse(lengths).unitUse(lengths).tenantUse(lengths)::build,
                noArea("leased", "1米"),
                noArea("signed", "2米"),
                noArea("sold", "3米"),
                noArea("selfUsed", "4米"),
                noArea("reserved", "5米"),
                noCount("unitUse.leased", "1米"),
                noCount("unitUse.signed", "2米"),
                noCount("unitUse.sold", "3米"),
                noCount("unitUse.selfUsed", "4米"),
                noCount("unitUse.reserved", "5米"),
                noCount("tenantUse.leased", "1米"),
                noCount("tenantUse.signed", "2米"),
                noCount("tenantUse.sold", "3米"),
                noCount("tenantUse.selfUsed", "4米"),
                noCount("tenantUse.reserved", "5米"));
    }

    private static Violation noArea(String part, String printed) {
        return new Violation(
                "WRONG_DIMENSION",
                "areaUse." + part,
                "expected a measure of AREA, got \"" + printed + '"');
    }

    private static Violation noCount(String path, String printed) {
        return new Violation(
                "NOT_A_COUNT", path, "expected a whole count such as 415艘, got \"" + printed + '"');
    }

    @Test
    void leasedUnitsAreCountedLikeLettableOnes() {
        assertRefused(
                park().lettableUnits(parseMeasure("300套"))
                        .unitUse(use().leased(parseMeasure("250间")).build())::build,
                new Violation(
                        "UNIT_MISMATCH",
                        "unitUse.leased",
                        "expected the unit of lettableUnits, got \"250间\""));
    }

    @Test
    void tenanciesThatSumToMoreThanIsLeasedAreRefused() {
        Park.Builder park = park().areaUse(
                        use().leased(parseMeasure("2000平方米整")).build())
                .addTenancies(tenancy("2亩整").build(), tenancy("600平方米整").build());
        assertThat(park.build().tenancies()).hasSize(2);
        assertRefused(
                park.addTenancies(tenancy("70平方米整").build())::build,
                exceeds(
                        "tenancies",
                        "tenancies within areaUse.leased of \"2000平方米整\"",
                        "at least 6010/3 平方米"));
    }

    @Test
    void tenanciesThatSumToMoreThanIsOccupiedAreRefused() {
        Tenancy.Builder entered = tenancy("900平方米整").enteredOn(MAY).units(parseMeasure("9套"));
        assertRefused(
                park().occupiedArea(parseMeasure("1000平方米整"))
                        .occupiedUnits(parseMeasure("17套"))
                        .unitUse(use().leased(parseMeasure("8套")).build())
                        .addTenancies(
                                entered.build(),
                                entered.terms(TenancyTerms.SOLD).build())::build,
                exceeds(
                        "tenancies",
                        "tenancies within occupiedArea of \"1000平方米整\"",
                        "at least 1800 平方米"),
                exceeds("tenancies", "tenancies within unitUse.leased of \"8套\"", "at least 9 套"),
                exceeds("tenancies", "tenancies within occupiedUnits of \"17套\"", "at least 18 套"));
    }

    @Test
    void onlyRentedTenanciesHeldAtTheDateCountAsLeased() {
        Tenancy.Builder large = tenancy("9000平方米");
        Park park = park().areaUse(use().leased(parseMeasure("100平方米")).build())
                .addTenancies(
                        tenancy("100平方米").build(),
                        large.terms(TenancyTerms.RENT_FREE).build(),
                        large.terms(TenancyTerms.SOLD).build(),
                        large.terms(TenancyTerms.SELF_USED).build(),
                        tenancy("9000平方米").leftOn(LocalDate.of(2020, 5, 31)).build(),
                        tenancy("9000平方米").signedOn(LocalDate.of(2020, 6, 1)).build())
                .build();
        assertThat(park.tenancies()).hasSize(6);
    }

    @Test
    void onlyOccupantsInTheParkAtTheDateCountAsOccupied() {
        Park park = park().occupiedArea(parseMeasure("100平方米"))
                .addTenancies(
                        tenancy("9000平方米").build(),
                        tenancy("9000平方米").enteredOn(LocalDate.of(2020, 6, 1)).build(),
                        tenancy("9000平方米")
                                .enteredOn(MAY)
                                .terms(TenancyTerms.SELF_USED)
                                .build())
                .build();
        assertThat(park.tenancies()).hasSize(3);
    }

    @Test
    void unitsOfDifferentKindsAreNotAdded() {
        Park park = park().unitUse(use().leased(parseMeasure("1套")).build())
                .addTenancies(
                        Tenancy.builder().tenant("甲").units(parseMeasure("5间")).build(),
                        Tenancy.builder().tenant("乙").units(parseMeasure("5套")).build())
                .build();
        assertThat(park.tenancies()).hasSize(2);
    }
}
