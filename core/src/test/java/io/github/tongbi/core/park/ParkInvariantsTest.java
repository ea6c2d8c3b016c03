package io.github.tongbi.core.park;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParkInvariantsTest {
    /** The fields that hold a measure. */
    private enum Field {
        LETTABLE_AREA("lettableArea"),
        OCCUPIED_AREA("occupiedArea"),
        LETTABLE_UNITS("lettableUnits"),
        OCCUPIED_UNITS("occupiedUnits"),
        TENANT_CAPACITY("tenantCapacity"),
        TENANTS("tenants"),
        APPROVED("approved");

        private final String path;

        Field(String path) {
            this.path = path;
        }

        Park.Builder in(Park.Builder park, String printed) {
            Figure<Measure> figure = parseMeasure(printed);
            return switch (this) {
                case LETTABLE_AREA -> park.lettableArea(figure);
                case OCCUPIED_AREA -> park.occupiedArea(figure);
                case LETTABLE_UNITS -> park.lettableUnits(figure);
                case OCCUPIED_UNITS -> park.occupiedUnits(figure);
                case TENANT_CAPACITY -> park.tenantCapacity(figure);
                case TENANTS -> park.tenants(figure);
                case APPROVED -> park.approved(figure);
            };
        }
    }

    private static Park.Builder park() {
        return Park.builder().name("生命科学产业园").asOf(ReferencePeriod.parse("2020-05-31"));
    }

    @Test
    void blankNameIsRefused() {
        assertRefused(
                park().name("")::build,
                new Violation("BLANK", "name", "expected a name, got \"\""));
    }

    @Test
    void stockOverASpanOfTimeIsRefused() {
        assertRefused(park().asOf(ReferencePeriod.ofMonth(2020, 5))::build, notADate("2020-05"));
    }

    private static Violation notADate(String period) {
        return new Violation(
                "NOT_A_DATE",
                "asOf",
                "expected a date such as 2020-05-31, got a span of time: " + period);
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTABLE_AREA", "OCCUPIED_AREA"})
    void areaInAnotherDimensionIsRefused(Field field) {
        assertRefused(field.in(park(), "100米")::build, noArea(field, "100米"));
        assertRefused(field.in(park(), "100个")::build, noArea(field, "100个"));
    }

    private static Violation noArea(Field field, String printed) {
        return new Violation(
                "WRONG_DIMENSION",
                field.path,
                "expected a measure of AREA, got \"" + printed + '"');
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTABLE_AREA", "OCCUPIED_AREA"})
    void negativeAreaIsRefused(Field field) {
        assertRefused(field.in(park(), "-0.1亩")::build, negative(field.path, "-0.1亩"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*AREA")
    void negativeCountIsRefused(Field field) {
        assertRefused(field.in(park(), "-1个")::build, negative(field.path, "-1个"));
    }

    @Test
    void negativeOccupancyIsRefused() {
        assertRefused(
                park().occupancyRate(parseRatio("-93.7%"))::build,
                negative("occupancyRate", "-93.7%"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*AREA")
    void partsAndPhysicalMeasuresAreNoCounts(Field field) {
        assertRefused(field.in(park(), "57.5个")::build, noCount(field, "57.5个"));
        assertRefused(field.in(park(), "57亩")::build, noCount(field, "57亩"));
    }

    private static Violation noCount(Field field, String printed) {
        return new Violation(
                "NOT_A_COUNT",
                field.path,
                "expected a whole count such as 415艘, got \"" + printed + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "OCCUPIED_UNITS, 281间, LETTABLE_UNITS, 300套",
        "TENANTS, 57户, TENANT_CAPACITY, 60家",
        "APPROVED, 14个, TENANTS, 57户"
    })
    void partInAnotherUnitIsRefused(Field field, String printed, Field other, String otherPrinted) {
        assertRefused(
                other.in(field.in(park(), printed), otherPrinted)::build,
                mixed(field, printed, other));
    }

    private static Violation mixed(Field field, String printed, Field other) {
        return new Violation(
                "UNIT_MISMATCH",
                field.path,
                "expected the unit of " + other.path + ", got \"" + printed + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "OCCUPIED_AREA, 25.5万平方米, LETTABLE_AREA, 25.4万平方米",
        "OCCUPIED_AREA, 25.5万平方米, LETTABLE_AREA, 254400平方米",
        "OCCUPIED_AREA, 16亩, LETTABLE_AREA, 1公顷整",
        "OCCUPIED_AREA, 10001平方米整, LETTABLE_AREA, 15亩整",
        "OCCUPIED_UNITS, 301套, LETTABLE_UNITS, 300套",
        "APPROVED, 58个, TENANTS, 57个",
        "APPROVED, 100个, TENANTS, 近100个"
    })
    void partAboveTheWholeIsRefused(Field field, String printed, Field other, String otherPrinted) {
        assertRefused(
                other.in(field.in(park(), printed), otherPrinted)::build,
                exceeds(field, printed, other, otherPrinted));
    }

    private static Violation exceeds(Field field, String printed, Field other, String whole) {
        return new Violation(
                "EXCEEDS",
                field.path,
                "expected at most " + other.path + " of \"" + whole + "\", got \"" + printed + '"');
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                park().occupancyRate(parseRatio("-1%"))
                        .approved(parseMeasure("2家"))
                        .tenants(parseMeasure("-57个"))
                        .tenantCapacity(parseMeasure("0.5个"))
                        .occupiedUnits(parseMeasure("2套"))
                        .lettableUnits(parseMeasure("-1套"))
                        .occupiedArea(parseMeasure("-1米"))
                        .lettableArea(parseMeasure("-1亩"))
                        .asOf(ReferencePeriod.ofYear(2020))
                        .name("")::build,
                new Violation("BLANK", "name", "expected a name, got \"\""),
                notADate("2020"),
                negative("lettableArea", "-1亩"),
                noArea(Field.OCCUPIED_AREA, "-1米"),
                negative("occupiedArea", "-1米"),
                negative("lettableUnits", "-1套"),
                exceeds(Field.OCCUPIED_UNITS, "2套", Field.LETTABLE_UNITS, "-1套"),
                noCount(Field.TENANT_CAPACITY, "0.5个"),
                negative("tenants", "-57个"),
                mixed(Field.APPROVED, "2家", Field.TENANTS),
                negative("occupancyRate", "-1%"));
    }
}
