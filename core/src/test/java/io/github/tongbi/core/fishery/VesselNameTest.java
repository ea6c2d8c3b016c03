package io.github.tongbi.core.fishery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.FisheryArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VesselNameTest {
    // every word of the naming rule; counties of one and two characters; a company
    @ParameterizedTest
    @CsvSource({
        "粤龙渔00001, 粤, 龙, CATCHING, 00001",
        "粤湛渔养12345, 粤, 湛, FARMING, 12345",
        "浙岱渔指99999, 浙, 岱, GUIDING, 99999",
        "闽连渔油00010, 闽, 连, OIL_SUPPLY, 00010",
        "鲁荣渔水00100, 鲁, 荣, WATER_SUPPLY, 00100",
        "浙普渔运60001, 浙, 普, TRANSPORT, 60001",
        "辽大渔冷10000, 辽, 大, COLD_STORAGE, 10000",
        "苏海门渔01234, 苏, 海门, CATCHING, 01234",
        "粤渔渔00001, 粤, 渔, CATCHING, 00001",
        "鲁远东水产渔00001, 鲁, 远东水产, CATCHING, 00001",
    })
    void nameOfTheRuleIsReadInItsParts(
            String text, String province, String county, VesselUse use, String number) {
        VesselName name = VesselName.parse(text);
        assertThat(name).isEqualTo(new VesselName(province, county, use, number));
        assertThat(name).hasToString(text);
        assertThat(VesselName.find(text)).contains(name);
    }

    // the forms of 1975, of the South China Sea, and slips of the rule's own form
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "渔",
                "00001",
                "渔00001",
                "粤渔00001",
                "粤龙00001",
                "粤龙渔0001",
                "粤龙渔000001",
                "粤龙渔00001 ",
                " 粤龙渔00001",
                "粤龙渔０００01",
                "粤A渔00001",
                "粤龙渔-0001",
                "广龙渔00001",
                "辽丹渔1234",
                "冀秦帆1234",
                "鲁荣养1234",
                "粤宝12345",
                "海洋1号",
                "粤远东水产公渔00001",
                "粤龙渔货00001",
                "粤渔养00001",
            })
    void otherNameIsNoNameOfTheRule(String text) {
        assertThat(VesselName.find(text)).isEmpty();
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> VesselName.parse(text))
                .withMessage("expected a vessel name such as 粤龙渔00001, got \"" + text + '"');
    }

    @Test
    void overlongNameIsRefusedByItsBeginning() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> VesselName.parse("粤".repeat(1_000_000) + "渔00001"))
                .withMessageStartingWith("expected a vessel name such as 粤龙渔00001, got \"粤粤")
                .withMessageEndingWith("…\" (1000006 characters)");
    }

    @Test
    void nameOfUnusableParts() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new VesselName("广东", "龙", VesselUse.CATCHING, "00001"))
                .withMessage("expected a vessel name such as 粤龙渔00001, got \"广东龙渔00001\"");
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void anyNameIsReadAsItWasWritten(@ForAll VesselName name) {
        assertThat(VesselName.parse(name.toString())).isEqualTo(name);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertThat(VesselName.find(text).map(VesselName::toString).orElse(text)).isEqualTo(text);
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void nameIsTheSameAfterItsSerialisation(@ForAll VesselName name) {
        assertThat(SerializableTester.reserialize(name)).isEqualTo(name);
    }

    @Test
    void nameIsEqualByItsParts() {
        new EqualsTester()
                .addEqualityGroup(VesselName.parse("粤龙渔00001"), VesselName.parse("粤龙渔00001"))
                .addEqualityGroup(VesselName.parse("琼龙渔00001"))
                .addEqualityGroup(VesselName.parse("粤湛渔00001"))
                .addEqualityGroup(VesselName.parse("粤龙渔养00001"))
                .addEqualityGroup(VesselName.parse("粤龙渔00002"))
                .testEquals();
    }
}
