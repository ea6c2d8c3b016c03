package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

class IndustryCodeTest {
    private static final String EXPECTED = "a GB/T 4754-2017 code such as C, 27, 271 or 2710";
    private static final IndustryCode PHARMACY = IndustryCode.parse("2710");

    /** Names of the classes in the standard: 海水捕捞, 海水养殖, 化学药品原料药制造, 基因工程药物和疫苗制造, 核力发电, 医学研究. */
    @ParameterizedTest
    @CsvSource({
        "0421, CLASS, A, 04, 渔业, 042",
        "0411, CLASS, A, 04, 渔业, 041",
        "2710, CLASS, C, 27, 医药制造业, 271",
        "2762, CLASS, C, 27, 医药制造业, 276",
        "4414, CLASS, D, 44, 电力、热力生产和供应业, 441",
        "7340, CLASS, M, 73, 研究和试验发展, 734",
        "734, GROUP, M, 73, 研究和试验发展, 73",
        "04, DIVISION, A, 04, 渔业, A",
        "97, DIVISION, T, 97, 国际组织, T",
    })
    void codeTellsWhereItStands(
            String text,
            IndustryLevel level,
            IndustrySection section,
            String division,
            String name,
            String parent) {
        IndustryCode code = IndustryCode.parse(text);
        assertThat(code).hasToString(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.section()).isEqualTo(section);
        assertThat(code.division().map(IndustryDivision::code)).contains(division);
        assertThat(code.division().map(IndustryDivision::chineseName)).contains(name);
        assertThat(code.parent()).contains(IndustryCode.parse(parent));
    }

    @Test
    void sectionHasNoDivisionAndNoParent() {
        IndustryCode manufacturing = IndustryCode.parse("C");
        assertThat(manufacturing).isEqualTo(IndustryCode.of(IndustrySection.C)).hasToString("C");
        assertThat(manufacturing.level()).isEqualTo(IndustryLevel.SECTION);
        assertThat(manufacturing.section()).isEqualTo(IndustrySection.C);
        assertThat(manufacturing.division()).isEmpty();
        assertThat(manufacturing.parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C2710, 2710", "C27, 27", "A0421, 0421", "D44, 44", "T97, 97", "M734, 734"})
    void letterBeforeTheDigitsIsAHabit(String text, String canonical) {
        assertThat(IndustryCode.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "D2710, C before 2710",
        "A44, D before 44",
        "C0421, A before 0421",
        "c2710, C before 2710",
        "U2710, C before 2710"
    })
    void letterOfAnotherSectionIsRefused(String text, String expected) {
        assertRefused(text, "section " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2", "27100", "C27100", "U", "c", "CC2710", "C2", "27 10", "２７１０", "٢٧١٠",
                "27.1", "C-2710"
            })
    void otherFormsAreRefused(String text) {
        assertRefused(text, EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "98", "990", "0010", "C98"})
    void divisionHasToExist(String text) {
        assertRefused(text, "a GB/T 4754-2017 code whose division is from 01 to 97");
    }

    @Test
    void textOfAMegabyteIsRefused() {
        String megabyte = "C" + "2".repeat(1 << 20);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndustryCode.parse(megabyte))
                .satisfies(e -> assertThat(e.text()).isSameAs(megabyte));
    }

    @Test
    void componentIsTheCanonicalText() {
        assertThat(new IndustryCode("2710")).isEqualTo(PHARMACY);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new IndustryCode("C2710"))
                .withMessage("expected " + EXPECTED + ", got \"C2710\"");
    }

    private static void assertRefused(String text, String expected) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndustryCode.parse(text))
                .withMessage("expected %s, got \"%s\"", expected, text);
    }

    @ParameterizedTest
    @CsvSource({
        "2710, 2710, true",
        "2710, 271, true",
        "2710, 27, true",
        "2710, C, true",
        "271, 2710, false",
        "C, 27, false",
        "C, C, true",
        "2710, D, false",
        "2710, 26, false",
        "0421, 0411, false",
        "0421, 04, true",
        "0421, A, true",
    })
    void everyLevelLiesInTheOnesAbove(IndustryCode code, IndustryCode other, boolean within) {
        assertThat(code.isWithin(other)).isEqualTo(within);
    }

    /** Industry, 工业, is B, C and D: the classes 0610 to 4690. */
    @ParameterizedTest
    @CsvSource({
        "A, false",
        "B, true",
        "C, true",
        "D, true",
        "E, false",
        "T, false",
        "05, false",
        "06, true",
        "46, true",
        "47, false",
        "0610, true",
        "4690, true",
        "0590, false",
        "4710, false"
    })
    void industryIsMiningManufacturingAndSupply(IndustryCode code, boolean industrial) {
        assertThat(code.isIndustrial()).isEqualTo(industrial);
    }

    @Test
    void orderIsThatOfTheStandard() {
        assertThat(List.of("A", "01", "05", "B", "06", "C", "27", "271", "2710", "2762", "28", "D"))
                .extracting(IndustryCode::parse)
                .isSorted();
    }

    @Test
    void equalityIsByCode() {
        new EqualsTester()
                .addEqualityGroup(PHARMACY, IndustryCode.parse("C2710"))
                .addEqualityGroup(IndustryCode.parse("271"))
                .addEqualityGroup(IndustryCode.parse("C"))
                .testEquals();
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void canonicalTextReadsBack(@ForAll IndustryCode code) {
        assertThat(IndustryCode.parse(code.toString())).isEqualTo(code);
        SerializableTester.reserializeAndAssert(code);
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void letterOfTheSectionChangesNothing(@ForAll IndustryCode code) {
        if (code.level() != IndustryLevel.SECTION) {
            assertThat(IndustryCode.parse(code.section() + code.toString())).isEqualTo(code);
        }
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void codeLiesInItsParentAndComesAfterIt(@ForAll IndustryCode code) {
        Optional<IndustryCode> parent = code.parent();
        assertThat(parent.isEmpty()).isEqualTo(code.level() == IndustryLevel.SECTION);
        parent.ifPresent(above -> {
            assertThat(code.isWithin(above)).isTrue();
            assertThat(above.isWithin(code)).isFalse();
            assertThat(above).isLessThan(code);
        });
    }
}
