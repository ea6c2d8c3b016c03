package io.github.tongbi.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.TradeArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

class HsChapterTest {
    // the ends of the sections of HS 2022, and the national section 22
    @ParameterizedTest
    @CsvSource({
        "I, 1, 01, 05",
        "II, 2, 06, 14",
        "III, 3, 15, 15",
        "IV, 4, 16, 24",
        "V, 5, 25, 27",
        "VI, 6, 28, 38",
        "VII, 7, 39, 40",
        "VIII, 8, 41, 43",
        "IX, 9, 44, 46",
        "X, 10, 47, 49",
        "XI, 11, 50, 63",
        "XII, 12, 64, 67",
        "XIII, 13, 68, 70",
        "XIV, 14, 71, 71",
        "XV, 15, 72, 83",
        "XVI, 16, 84, 85",
        "XVII, 17, 86, 89",
        "XVIII, 18, 90, 92",
        "XIX, 19, 93, 93",
        "XX, 20, 94, 96",
        "XXI, 21, 97, 97",
        "XXII, 22, 98, 98"
    })
    void sectionHasItsChapters(HsSection section, int number, String first, String last) {
        assertThat(section.number()).isEqualTo(number);
        assertThat(section.firstChapter()).hasToString(first);
        assertThat(section.lastChapter()).hasToString(last);
        assertThat(HsChapter.parse(first).section()).isEqualTo(section);
        assertThat(HsChapter.parse(last).section()).isEqualTo(section);
    }

    @Test
    void everyChapterHasOneSectionAndSectionsFollowEachOther() {
        assertThat(IntStream.rangeClosed(1, 98)
                        .filter(number -> number != 77)
                        .mapToObj(number -> HsChapter.of(number).section().number()))
                .isSorted()
                .containsAll(IntStream.rangeClosed(1, 22).boxed().toList())
                .hasSize(97);
    }

    @ParameterizedTest
    @EnumSource(HsSection.class)
    void onlyTheLastSectionIsNational(HsSection section) {
        assertThat(section.isNational()).isEqualTo(section == HsSection.XXII);
        assertThat(section.label().zh()).isNotBlank();
        assertThat(section.label().en()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", "00", "77", "99", "001", "8５", " 85", "8.", "-1", "AB"})
    void textThatIsNoChapterIsRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> HsChapter.parse(text))
                .withMessage("expected an HS chapter from 01 to 98, without 77, such as 85, got \""
                        + text + '"');
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 77, 99, Integer.MAX_VALUE})
    void numberWithoutAChapterIsRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HsChapter.of(number))
                .withMessage("expected an HS chapter from 01 to 98, without 77, such as 85, got "
                        + number);
    }

    @Property
    @Domain(TradeArbitraries.class)
    void anyChapterIsReadAsItWasWritten(@ForAll HsChapter chapter) {
        assertThat(HsChapter.parse(chapter.toString())).isEqualTo(chapter);
        assertThat(SerializableTester.reserialize(chapter)).isEqualTo(chapter);
    }

    @Test
    void chapterIsEqualAndOrderedByItsNumber() {
        new EqualsTester()
                .addEqualityGroup(HsChapter.of(85), HsChapter.parse("85"))
                .addEqualityGroup(HsChapter.of(8))
                .testEquals();
        assertThat(HsChapter.of(8)).isLessThan(HsChapter.of(10)).hasToString("08");
    }
}
