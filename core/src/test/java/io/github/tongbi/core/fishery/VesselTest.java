package io.github.tongbi.core.fishery;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.FisheryArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

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

    @Test
    void vesselIsKeptAsTold() {
        Vessel vessel = vessel().build();
        assertThat(vessel.name()).isEqualTo("粤龙渔00001");
        assertThat(vessel.kind()).isEqualTo(VesselKind.FISHING);
        assertThat(vessel.power()).map(Figure::toString).contains("13.2千瓦");
        assertThat(vessel.length()).map(Figure::toString).contains("11.8米");
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
                .testEquals();
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void anyVesselIsRebuiltFromItsOwnFields(@ForAll Vessel vessel) {
        Vessel rebuilt = Vessel.builder()
                .name(vessel.name())
                .kind(vessel.kind())
                .power(vessel.power())
                .length(vessel.length())
                .build();
        assertRebuilt(rebuilt, vessel);
    }
}
