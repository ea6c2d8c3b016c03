package io.github.tongbi.core.park;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ParkArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParkTest {
    private static Park.Builder park() {
        return Park.builder()
                .name("两个园区合计")
                .region(RegionCode.parse("440307/大鹏新区"))
                .asOf(ReferencePeriod.parse("2020-05-31"));
    }

    private static SpaceUse use(String leased, String signed) {
        return SpaceUse.builder()
                .leased(parseMeasure(leased))
                .signed(parseMeasure(signed))
                .build();
    }

    private static Tenancy tenancy(String tenant) {
        return Tenancy.builder().tenant(tenant).build();
    }

    private static Park.Builder full() {
        return park().lettableArea(parseMeasure("25.5万平方米"))
                .occupiedArea(parseMeasure("23.9万平方米"))
                .lettableUnits(parseMeasure("300套"))
                .occupiedUnits(parseMeasure("281套"))
                .tenantCapacity(parseMeasure("60个"))
                .tenants(parseMeasure("57个"))
                .approved(parseMeasure("14个"))
                .occupancyRate(parseRatio("93.7%"))
                .occupancyBasis(OccupancyBasis.AREA)
                .areaUse(use("21.0万平方米", "1.2万平方米"))
                .unitUse(use("250套", "10套"))
                .tenantUse(use("50个", "4个"))
                .addTenancies(tenancy("中试平台"));
    }

    @Test
    void parksOfTheReportAreKeptAsPrinted() {
        Park parks = park().tenants(parseMeasure("57个"))
                .approved(parseMeasure("14个"))
                .occupancyRate(parseRatio("93.7%"))
                .build();
        assertThat(parks.name()).isEqualTo("两个园区合计");
        assertThat(parks.asOf()).hasToString("2020-05-31");
        assertThat(parks.tenants()).map(Figure::toString).contains("57个");
        assertThat(parks.approved()).map(Figure::toString).contains("14个");
        assertThat(parks.occupancyRate()).map(Figure::toString).contains("93.7%");
        assertThat(parks.occupancyBasis()).isEmpty();
        assertThat(parks.lettableArea()).isEmpty();
        assertThat(parks.lettableUnits()).isEmpty();
        assertThat(parks.tenantCapacity()).isEmpty();
    }

    @Test
    void parkMayTellAreaUnitsAndTenantsAtOnce() {
        Park park = full().build();
        assertThat(park.lettableArea()).map(Figure::toString).contains("25.5万平方米");
        assertThat(park.occupiedArea()).map(Figure::toString).contains("23.9万平方米");
        assertThat(park.lettableUnits()).map(Figure::toString).contains("300套");
        assertThat(park.occupiedUnits()).map(Figure::toString).contains("281套");
        assertThat(park.tenantCapacity()).map(Figure::toString).contains("60个");
        assertThat(park.occupancyBasis()).contains(OccupancyBasis.AREA);
        assertThat(park.areaUse()).contains(use("21.0万平方米", "1.2万平方米"));
        assertThat(park.unitUse()).contains(use("250套", "10套"));
        assertThat(park.tenantUse()).contains(use("50个", "4个"));
        assertThat(park.tenancies()).containsExactly(tenancy("中试平台"));
    }

    @Test
    void emptyParkMayHaveNothingToLet() {
        Park park = park().lettableArea(parseMeasure("0平方米"))
                .occupiedArea(parseMeasure("0平方米"))
                .tenants(parseMeasure("0户"))
                .occupancyRate(parseRatio("0%"))
                .build();
        assertThat(park.occupiedArea()).contains(parseMeasure("0平方米"));
        assertThat(park.tenants()).contains(parseMeasure("0户"));
    }

    @Test
    void tenantsMayExceedTheirPlannedNumber() {
        Park park = full().tenantCapacity(parseMeasure("40个"))
                .occupancyRate(parseRatio("142.5%"))
                .occupancyBasis(OccupancyBasis.TENANT)
                .build();
        assertThat(park.tenants()).contains(parseMeasure("57个"));
        assertThat(park.occupancyRate()).contains(parseRatio("142.5%"));
    }

    @Test
    void tenantsMayBeCountedApproximately() {
        Park park = full().tenants(parseMeasure("近百个")).build();
        assertThat(park.tenants()).contains(parseMeasure("近百个"));
    }

    @ParameterizedTest
    @CsvSource({
        "25.5万平方米, 25.5万平方米",
        "25.5万平方米, 25.45万平方米",
        "25.5万平方米, 254500平方米",
        "26公顷, 25.5公顷",
        "15亩整, 1公顷整",
        "2000平方米整, 3亩整"
    })
    void occupiedAreaMayBeAllOfItWithinRounding(String occupied, String lettable) {
        Park park = park().occupiedArea(parseMeasure(occupied))
                .lettableArea(parseMeasure(lettable))
                .build();
        assertThat(park.occupiedArea()).contains(parseMeasure(occupied));
    }

    @Test
    void nameAndDateAreMandatory() {
        assertIncomplete(Park.builder()::build, "Park", "name", "asOf");
    }

    @Test
    void parkIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(full().build(), full().build())
                .addEqualityGroup(full().name("两园").build())
                .addEqualityGroup(full().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        full().asOf(ReferencePeriod.parse("2020-06-30")).build())
                .addEqualityGroup(full().lettableArea(parseMeasure("26万平方米")).build())
                .addEqualityGroup(full().occupiedArea(parseMeasure("23.90万平方米")).build())
                .addEqualityGroup(full().lettableUnits(parseMeasure("301套")).build())
                .addEqualityGroup(full().occupiedUnits(parseMeasure("280套")).build())
                .addEqualityGroup(full().tenantCapacity(parseMeasure("61个")).build())
                .addEqualityGroup(full().tenants(parseMeasure("58个")).build())
                .addEqualityGroup(full().approved(parseMeasure("15个")).build())
                .addEqualityGroup(full().occupancyRate(parseRatio("94%")).build())
                .addEqualityGroup(full().occupancyBasis(OccupancyBasis.UNIT).build())
                .addEqualityGroup(full().areaUse(use("20万平方米", "1万平方米")).build())
                .addEqualityGroup(full().unitUse(use("249套", "10套")).build())
                .addEqualityGroup(full().tenantUse(use("49个", "4个")).build())
                .addEqualityGroup(full().addTenancies(tenancy("研发中心")).build())
                .testEquals();
    }

    @Property
    @Domain(ParkArbitraries.class)
    void anyParkIsRebuiltFromItsOwnFields(@ForAll Park park) {
        Park rebuilt = Park.builder()
                .name(park.name())
                .region(park.region())
                .asOf(park.asOf())
                .lettableArea(park.lettableArea())
                .occupiedArea(park.occupiedArea())
                .lettableUnits(park.lettableUnits())
                .occupiedUnits(park.occupiedUnits())
                .tenantCapacity(park.tenantCapacity())
                .tenants(park.tenants())
                .approved(park.approved())
                .occupancyRate(park.occupancyRate())
                .occupancyBasis(park.occupancyBasis())
                .areaUse(park.areaUse())
                .unitUse(park.unitUse())
                .tenantUse(park.tenantUse())
                .tenancies(park.tenancies())
                .build();
        assertRebuilt(rebuilt, park);
    }

    @Property(tries = 200)
    @Domain(ParkArbitraries.class)
    void anyParkSurvivesItsStream(@ForAll Park park) {
        SerializableTester.reserializeAndAssert(park);
    }
}
