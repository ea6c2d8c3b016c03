package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.IdentityArbitraries;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class IndustrySectionTest {
    /** The ranges of GB/T 4754-2017. */
    @ParameterizedTest
    @CsvSource({
        "A, 01, 05", "B, 06, 12", "C, 13, 43", "D, 44, 46", "E, 47, 50", "F, 51, 52", "G, 53, 60",
        "H, 61, 62", "I, 63, 65", "J, 66, 69", "K, 70, 70", "L, 71, 72", "M, 73, 75", "N, 76, 79",
        "O, 80, 82", "P, 83, 83", "Q, 84, 85", "R, 86, 90", "S, 91, 96", "T, 97, 97"
    })
    void sectionHasARangeOfDivisions(IndustrySection section, String first, String last) {
        List<String> codes = Lists.transform(section.divisions(), IndustryDivision::code);
        assertThat(codes).startsWith(first).endsWith(last).isSorted();
        assertThat(codes).hasSize(Integer.parseInt(last) - Integer.parseInt(first) + 1);
        assertThat(section.divisions()).allMatch(division -> division.section() == section);
    }

    @Test
    void standardHas20SectionsAnd97Divisions() {
        assertThat(IndustrySection.values()).hasSize(20);
        assertThat(IndustryDivision.all())
                .hasSize(97)
                .extracting(division -> Integer.parseInt(division.code()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 97).boxed().toList());
        assertThat(IndustryDivision.all()).doesNotHaveDuplicates();
    }

    @Test
    void namesAreThoseOfTheStandard() {
        assertThat(IndustrySection.C.chineseName()).isEqualTo("制造业");
        assertThat(IndustrySection.C.englishName()).isEqualTo("Manufacturing");
        IndustryDivision medicines = IndustryDivision.byCode("27").orElseThrow();
        assertThat(medicines).hasToString("27 医药制造业");
        assertThat(medicines.englishName()).isEqualTo("Medicines");
    }

    @Test
    void everyNameIsThereAndTellsApart() {
        assertThat(IndustryDivision.all())
                .extracting(IndustryDivision::chineseName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.codePoints().noneMatch(c -> c < 0x3000));
        assertThat(IndustryDivision.all())
                .extracting(IndustryDivision::englishName)
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank() && name.codePoints().allMatch(c -> c < 0x80));
        assertThat(Arrays.stream(IndustrySection.values()).map(IndustrySection::chineseName))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(IndustrySection.values()).map(IndustrySection::englishName))
                .doesNotHaveDuplicates();
    }

    @Test
    void sectionIsFoundByItsLetter() {
        assertThat(IndustrySection.byLetter("T")).contains(IndustrySection.T);
        assertThat(IndustrySection.byLetter("U")).isEmpty();
        assertThat(IndustrySection.byLetter("c")).isEmpty();
        assertThat(IndustrySection.byLetter("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "98", "", "1", "1A", "０１", "001", "C"})
    void noOtherDivisionExists(String code) {
        assertThat(IndustryDivision.byCode(code)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndustryDivision(code, IndustrySection.A, "农业", "Farming"))
                .withMessage("expected a division of A, got " + code);
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void divisionIsFoundByItsCode(@ForAll IndustryDivision division) {
        assertThat(IndustryDivision.byCode(division.code())).contains(division);
        SerializableTester.reserializeAndAssert(division);
    }
}
