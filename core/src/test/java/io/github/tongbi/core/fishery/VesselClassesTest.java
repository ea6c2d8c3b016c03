package io.github.tongbi.core.fishery;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VesselClassesTest {
    private static Vessel.Builder vessel() {
        return Vessel.builder().name("粤龙渔00001").kind(VesselKind.FISHING);
    }

    // 渔业捕捞许可管理规定 (2018): 12 and 24 m; 渔业船舶船名规定: the plates change at the same lengths
    @ParameterizedTest
    @CsvSource({
        "0.5米, SMALL, CLASS_III",
        "11.8米, SMALL, CLASS_III",
        "11.99米, SMALL, CLASS_III",
        "11.94米, SMALL, CLASS_III",
        "不足12米, SMALL, CLASS_III",
        "12米, UNDECIDED, UNDECIDED",
        "12.0米, UNDECIDED, UNDECIDED",
        "12.00米, UNDECIDED, UNDECIDED",
        "12米整, MEDIUM, CLASS_II",
        "12.1米, MEDIUM, CLASS_II",
        "12米以上, UNDECIDED, UNDECIDED",
        "23.9米, MEDIUM, CLASS_II",
        "24.0米, UNDECIDED, UNDECIDED",
        "24米整, LARGE, CLASS_I",
        "24米以上, LARGE, CLASS_I",
        "24.1米, LARGE, CLASS_I",
        "0.05公里整, LARGE, CLASS_I",
        "约18米, MEDIUM, CLASS_II",
        "近12米, SMALL, CLASS_III",
    })
    void sizeAndPlateGoByLength(String length, VesselSize size, NamePlate plate) {
        Vessel vessel = vessel().length(parseMeasure(length)).build();
        assertThat(vessel.lengthClass()).contains(size);
        assertThat(vessel.namePlate()).contains(plate);
    }

    // 渔业捕捞许可管理规定 (2002): 441 kW, and 44.1 kW with 12 m; 600 and 60 horsepower
    @ParameterizedTest
    @CsvSource({
        "13.2千瓦, 11.8米, SMALL",
        "13.2千瓦, 12.1米, MEDIUM",
        "13.2千瓦, 30米, MEDIUM",
        "13.2千瓦, 12米, UNDECIDED",
        "44.1千瓦整, 11.8米, MEDIUM",
        "44.1千瓦, 11.8米, UNDECIDED",
        "44.1千瓦, 12.1米, MEDIUM",
        "44.0千瓦, 11.8米, SMALL",
        "44.2千瓦, 11.8米, MEDIUM",
        "60马力整, 11.8米, MEDIUM",
        "60马力, 11.8米, UNDECIDED",
        "59马力, 11.8米, SMALL",
        "59.9马力, 11.8米, SMALL",
        "440千瓦, 11.8米, MEDIUM",
        "441千瓦, 30米, UNDECIDED",
        "441千瓦整, 11.8米, LARGE",
        "442千瓦, 30米, LARGE",
        "600马力整, 30米, LARGE",
        "601马力, 30米, LARGE",
        "不足500千瓦, 11.8米, UNDECIDED",
        "不足500千瓦, 12.1米, UNDECIDED",
        "0千瓦, 11.8米, SMALL",
    })
    void olderSizeGoesByPowerAndLength(String power, String length, VesselSize size) {
        Vessel vessel =
                vessel().power(parseMeasure(power)).length(parseMeasure(length)).build();
        assertThat(vessel.powerClass()).contains(size);
    }

    @ParameterizedTest
    @CsvSource({"13.2千瓦, UNDECIDED", "100千瓦, MEDIUM", "500千瓦, LARGE", "44.1千瓦, UNDECIDED"})
    void vesselOfLittlePowerAndUnknownLengthIsUndecided(String power, VesselSize size) {
        assertThat(vessel().power(parseMeasure(power)).build().powerClass()).contains(size);
    }

    @Test
    void vesselWithoutTheMeasureHasNoClass() {
        Vessel unmeasured = vessel().build();
        assertThat(unmeasured.lengthClass()).isEmpty();
        assertThat(unmeasured.namePlate()).isEmpty();
        assertThat(unmeasured.powerClass()).isEmpty();
    }

    // by the convention of fishing statistics, 0.735 kW
    @ParameterizedTest
    @CsvSource({"60, 44.1", "600, 441", "1, 0.735"})
    void horsepowerIsConvertedByTheFishingConvention(String horsepower, String kilowatts) {
        assertThat(parseMeasure(horsepower + "马力").value().to(Unit.KILOWATT).number())
                .isEqualTo(Rational.parse(kilowatts));
    }

    @ParameterizedTest
    @EnumSource(VesselSize.class)
    void sizeHasAName(VesselSize size) {
        assertThat(size.label().zh()).isNotBlank();
        assertThat(size.label().en()).isNotBlank();
    }

    @Test
    void classesAreNamed() {
        assertThat(VesselSize.LARGE.label().zh()).isEqualTo("大型渔船");
        assertThat(NamePlate.CLASS_I.label().zh()).isEqualTo("Ⅰ类船名牌");
        assertThat(FishingGear.HOOK_AND_LINE.label().zh()).isEqualTo("钓具");
        assertThat(SeaArea.SOUTH_CHINA_SEA.label().zh()).isEqualTo("南海");
    }
}
