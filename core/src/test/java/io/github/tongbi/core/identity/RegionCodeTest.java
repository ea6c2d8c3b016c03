package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.IdentityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class RegionCodeTest {
    private static final RegionCode LONGGANG = RegionCode.of("440307");
    private static final RegionCode DAPENG = LONGGANG.functionalArea("大鹏新区");
    private static final String EXPECTED_AREA =
            "an area name such as 大鹏新区, of 1 to 40 characters, without / and outer spaces";

    @Test
    void divisionHasACodeAndNoArea() {
        assertThat(LONGGANG.code()).isEqualTo("440307");
        assertThat(LONGGANG.area()).isEmpty();
        assertThat(LONGGANG).hasToString("440307");
    }

    @Test
    void functionalAreaKeepsTheCodeOfItsDivision() {
        assertThat(DAPENG.code()).isEqualTo("440307");
        assertThat(DAPENG.area()).contains("大鹏新区");
        assertThat(DAPENG).hasToString("440307/大鹏新区");
    }

    @Test
    void functionalAreaTakesThePlaceOfAnother() {
        assertThat(RegionCode.parse("440307/坝光").functionalArea("大鹏新区")).isEqualTo(DAPENG);
    }

    @Test
    void equalityIsByCodeAndArea() {
        new EqualsTester()
                .addEqualityGroup(LONGGANG, RegionCode.of("440307"), RegionCode.parse("440307"))
                .addEqualityGroup(LONGGANG.ofVintage(2023), RegionCode.parse("440307@2023"))
                .addEqualityGroup(LONGGANG.ofVintage(2018))
                .addEqualityGroup(RegionCode.of("440307009"))
                .addEqualityGroup(DAPENG, RegionCode.parse("440307/大鹏新区"))
                .addEqualityGroup(RegionCode.of("440300").functionalArea("大鹏新区"))
                .addEqualityGroup(RegionCode.of("440300"))
                .testEquals();
    }

    @Test
    void orderIsByCodeThenAreaThenYear() {
        assertThat(List.of(
                        RegionCode.of("110000"),
                        LONGGANG,
                        LONGGANG.ofVintage(2023),
                        DAPENG,
                        DAPENG.ofVintage(2018),
                        DAPENG.ofVintage(2023),
                        RegionCode.of("440307009"),
                        RegionCode.of("440308")))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110000", "820000", "450902"})
    void firstAndLastProvincesAreRead(String code) {
        assertThat(RegionCode.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "44030", "4403070", "44030A", "４４０３０７", "٤٤٠٣٠٧", " 440307", "-40307"})
    void codeIsOfAsciiDigits(String code) {
        String expected = "a region code of 6, 9 or 12 digits such as 440307";
        assertRefused(() -> RegionCode.of(code), expected, code);
        assertRefused(() -> RegionCode.parse(code), expected, code);
        assertRefused(() -> RegionCode.parse(code + "/大鹏新区"), expected, code + "/大鹏新区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "100000", "830000", "990000"})
    void codeBeginsWithAProvince(String code) {
        String expected = "a GB/T 2260 code that begins with 11 to 82";
        assertRefused(() -> RegionCode.of(code), expected, code);
    }

    @ParameterizedTest
    @CsvSource({
        "440307@2023, 440307, 2023,",
        "440307@2023/大鹏新区, 440307, 2023, 大鹏新区",
        "440307009@1980, 440307009, 1980,",
        "440307009001@9999/a@b, 440307009001, 9999, a@b",
    })
    void yearOfTheListIsRead(String text, String code, int year, String area) {
        RegionCode region = RegionCode.parse(text);
        assertThat(region).hasToString(text);
        assertThat(region.code()).isEqualTo(code);
        assertThat(region.vintage()).hasValue(year);
        assertThat(region.area()).isEqualTo(Optional.ofNullable(area));
    }

    @Test
    void yearTakesThePlaceOfAnotherAndKeepsTheArea() {
        assertThat(LONGGANG.vintage()).isEmpty();
        assertThat(LONGGANG.ofVintage(2023)).hasToString("440307@2023");
        assertThat(DAPENG.ofVintage(2018).ofVintage(2023)).hasToString("440307@2023/大鹏新区");
        assertThat(LONGGANG.ofVintage(2023).functionalArea("大鹏新区"))
                .isEqualTo(DAPENG.ofVintage(2023));
    }

    @ParameterizedTest
    @ValueSource(strings = {"440307@", "440307@23", "440307@1979", "440307@02023", "440307@２０２３"})
    void yearIsFrom1980(String text) {
        assertRefused(
                () -> RegionCode.parse(text), "a list of 1980 or later as in 440307@2023", text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -2023, 1979, 10_000})
    void yearHasFourDigits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LONGGANG.ofVintage(year))
                .withMessage("expected a year from 1980 to 9999, got " + year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "大鹏/新区", "/", " 大鹏新区", "大鹏新区　", "大鹏\n新区"})
    void areaIsAPlainName(String name) {
        assertRefused(() -> LONGGANG.functionalArea(name), EXPECTED_AREA, name);
        assertRefused(() -> RegionCode.parse("440307/" + name), EXPECTED_AREA, "440307/" + name);
    }

    @Test
    void areaHasAtMost40Characters() {
        String longest = "区".repeat(40);
        assertThat(LONGGANG.functionalArea(longest).area()).contains(longest);
        assertRefused(() -> LONGGANG.functionalArea(longest + "区"), EXPECTED_AREA, longest + "区");
    }

    @Test
    void messageNamesTheExpectationAndQuotesTheText() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> RegionCode.of("44030"))
                .withMessage(
                        "expected a region code of 6, 9 or 12 digits such as 440307, got \"44030\"");
    }

    @Test
    void textOfAMegabyteIsRefused() {
        String megabyte = "440307/" + "区".repeat(1 << 20);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> RegionCode.parse(megabyte))
                .satisfies(e -> assertThat(e.text()).isSameAs(megabyte));
    }

    private static void assertRefused(Runnable call, String expected, String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.expected()).isEqualTo(expected))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void canonicalTextReadsBack(@ForAll RegionCode region) {
        assertThat(RegionCode.parse(region.toString())).isEqualTo(region);
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void serializationKeepsTheValue(@ForAll RegionCode region) {
        SerializableTester.reserializeAndAssert(region);
    }
}
