package io.github.tongbi.core.fishery;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.FisheryArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VesselTest {
    private static final Violation BLANK =
            new Violation("BLANK", "name", "expected a name, got \"\"");

    private static Vessel.Builder vessel() {
        return Vessel.builder()
                .name("粤龙渔00001")
                .kind(VesselKind.FISHING)
                .power(parseMeasure("13.2千瓦"))
                .length(parseMeasure("11.8米"));
    }

    private static Vessel.Builder registered() {
        return vessel().code("4403070001")
                .register(VesselRegister.NATIONAL)
                .state(VesselState.RESTING)
                .grossTonnage(parseMeasure("35总吨"));
    }

    @Test
    void vesselIsKeptAsTold() {
        Vessel vessel = vessel().build();
        assertThat(vessel.name()).isEqualTo("粤龙渔00001");
        assertThat(vessel.kind()).isEqualTo(VesselKind.FISHING);
        assertThat(vessel.power()).map(Figure::toString).contains("13.2千瓦");
        assertThat(vessel.length()).map(Figure::toString).contains("11.8米");
    }

    @Test
    void registeredVesselIsKeptAsTold() {
        Vessel vessel = registered().build();
        assertThat(vessel.code()).contains("4403070001");
        assertThat(vessel.register()).contains(VesselRegister.NATIONAL);
        assertThat(vessel.state()).contains(VesselState.RESTING);
        assertThat(vessel.grossTonnage()).map(Figure::toString).contains("35总吨");
    }

    @Test
    void nameIsInPartsIfItFollowsTheRule() {
        assertThat(vessel().build().ruledName())
                .contains(new VesselName("粤", "龙", VesselUse.CATCHING, "00001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"粤宝12345", "辽丹渔1234", "Hai Yang No. 1", "粤龙渔00001 "})
    void nameOfAnotherFormIsKeptAsText(String name) {
        Vessel vessel = vessel().name(name).build();
        assertThat(vessel.name()).isEqualTo(name);
        assertThat(vessel.ruledName()).isEmpty();
    }

    @Test
    void vesselMayBeWithoutAnEngineOrUnmeasured() {
        Vessel towed = Vessel.builder()
                .name("粤龙渔00002")
                .kind(VesselKind.AQUACULTURE)
                .power(parseMeasure("0千瓦"))
                .build();
        assertThat(towed.power()).contains(parseMeasure("0千瓦"));
        assertThat(towed.length()).isEmpty();
    }

    @Test
    void blankNameIsRefused() {
        assertRefused(vessel().name("")::build, BLANK);
    }

    @Test
    void blankCodeIsRefused() {
        assertRefused(
                vessel().code(" ")::build,
                new Violation("BLANK", "code", "expected a vessel code, got a blank text"));
    }

    @Test
    void massIsNoGrossTonnage() {
        assertRefused(
                vessel().grossTonnage(parseMeasure("35吨"))::build,
                wrong("grossTonnage", "GROSS_TONNAGE", "35吨"));
    }

    @Test
    void negativeGrossTonnageIsRefused() {
        assertRefused(
                vessel().grossTonnage(parseMeasure("-35总吨"))::build,
                negative("grossTonnage", "-35总吨"));
    }

    @Test
    void powerInAnotherDimensionIsRefused() {
        assertRefused(
                vessel().power(parseMeasure("13.2米"))::build, wrong("power", "POWER", "13.2米"));
    }

    @Test
    void lengthInAnotherDimensionIsRefused() {
        assertRefused(
                vessel().length(parseMeasure("12个"))::build, wrong("length", "LENGTH", "12个"));
    }

    private static Violation wrong(String path, String dimension, String printed) {
        return new Violation(
                "WRONG_DIMENSION",
                path,
                "expected a measure of " + dimension + ", got \"" + printed + '"');
    }

    @Test
    void negativePowerIsRefused() {
        assertRefused(vessel().power(parseMeasure("-13.2千瓦"))::build, negative("power", "-13.2千瓦"));
    }

    @Test
    void negativeLengthIsRefused() {
        assertRefused(vessel().length(parseMeasure("-11.8米"))::build, negative("length", "-11.8米"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                vessel().length(parseMeasure("-1千瓦")).power(parseMeasure("-1米")).name("")::build,
                BLANK,
                wrong("power", "POWER", "-1米"),
                negative("power", "-1米"),
                wrong("length", "LENGTH", "-1千瓦"),
                negative("length", "-1千瓦"));
    }

    @Test
    void nameAndKindAreMandatory() {
        assertIncomplete(Vessel.builder()::build, "Vessel", "name", "kind");
    }

    @Test
    void vesselIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(vessel().build(), vessel().build())
                .addEqualityGroup(vessel().name("粤龙渔00002").build())
                .addEqualityGroup(vessel().kind(VesselKind.AUXILIARY).build())
                .addEqualityGroup(vessel().power(parseMeasure("13.20千瓦")).build())
                .addEqualityGroup(vessel().length(parseMeasure("12米")).build())
                .addEqualityGroup(registered().build())
                .addEqualityGroup(registered().code("1").build())
                .addEqualityGroup(
                        registered().register(VesselRegister.CITY_SPECIAL).build())
                .addEqualityGroup(registered().state(VesselState.FISHING).build())
                .addEqualityGroup(
                        registered().grossTonnage(parseMeasure("36总吨")).build())
                .testEquals();
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void anyVesselIsRebuiltFromItsOwnFields(@ForAll Vessel vessel) {
        Vessel rebuilt = Vessel.builder()
                .name(vessel.name())
                .code(vessel.code())
                .kind(vessel.kind())
                .register(vessel.register())
                .state(vessel.state())
                .power(vessel.power())
                .length(vessel.length())
                .grossTonnage(vessel.grossTonnage())
                .build();
        assertRebuilt(rebuilt, vessel);
    }

    @Property(tries = 100)
    @Domain(FisheryArbitraries.class)
    void vesselIsTheSameAfterItsSerialisation(@ForAll Vessel vessel) {
        assertThat(SerializableTester.reserialize(vessel)).isEqualTo(vessel);
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void everyMeasureHasAClass(@ForAll Vessel vessel) {
        assertThat(vessel.lengthClass().isPresent()).isEqualTo(vessel.length().isPresent());
        assertThat(vessel.namePlate().isPresent()).isEqualTo(vessel.length().isPresent());
        assertThat(vessel.powerClass().isPresent()).isEqualTo(vessel.power().isPresent());
    }
}
