package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

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
                .addEqualityGroup(DAPENG, RegionCode.parse("440307/大鹏新区"))
                .addEqualityGroup(RegionCode.of("440300").functionalArea("大鹏新区"))
                .addEqualityGroup(RegionCode.of("440300"))
                .testEquals();
    }

    @Test
    void orderIsByCodeThenDivisionBeforeArea() {
        assertThat(List.of(RegionCode.of("110000"), LONGGANG, DAPENG, RegionCode.of("440308")))
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

    private static void assertRefused(Runnable call, String expected, String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.expected()).isEqualTo(expected))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
    }

    @Property
    void canonicalTextReadsBack(@ForAll("regions") RegionCode region) {
        assertThat(RegionCode.parse(region.toString())).isEqualTo(region);
    }

    @Property
    void serializationKeepsTheValue(@ForAll("regions") RegionCode region) {
        SerializableTester.reserializeAndAssert(region);
    }

    @Provide
    Arbitrary<RegionCode> regions() {
        Arbitrary<RegionCode> divisions = Arbitraries.integers()
                .between(110_000, 829_999)
                .map(code -> RegionCode.of(Integer.toString(code)));
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('一', '龥')
                .alpha()
                .withChars('-', '(', ')')
                .ofMinLength(1)
                .ofMaxLength(40);
        return Arbitraries.oneOf(
                divisions, Combinators.combine(divisions, names).as(RegionCode::functionalArea));
    }
}
