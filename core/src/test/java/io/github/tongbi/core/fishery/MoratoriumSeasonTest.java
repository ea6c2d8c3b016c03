package io.github.tongbi.core.fishery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

import java.time.LocalDateTime;

class MoratoriumSeasonTest {
    private static final String SOUTH_2020 = "SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00";
    private static final MoratoriumSeason SEASON = MoratoriumSeason.parse(SOUTH_2020);

    // the notice for the South China Sea since 2018 and that of 2016; the others for the arithmetic
    @ParameterizedTest
    @CsvSource({
        "2020-05-01T12:00, 2020-08-16T12:00, 107",
        "2016-05-16T12:00, 2016-08-01T12:00, 77",
        "2020-02-28T12:00, 2020-03-01T12:00, 2",
        "2020-05-01T00:00, 2020-08-17T00:00, 108",
        "2020-05-01T12:00, 2020-05-01T18:00, 0.25",
        "2020-05-01T12:00, 2020-05-01T12:01, 1/1440",
    })
    void lengthIsExactInDays(LocalDateTime start, LocalDateTime end, String days) {
        assertThat(new MoratoriumSeason(SeaArea.SOUTH_CHINA_SEA, start, end).days())
                .hasToString(days);
    }

    @Test
    void seasonIsReadInItsParts() {
        assertThat(SEASON.area()).isEqualTo(SeaArea.SOUTH_CHINA_SEA);
        assertThat(SEASON.startInclusive()).isEqualTo("2020-05-01T12:00");
        assertThat(SEASON.endExclusive()).isEqualTo("2020-08-16T12:00");
        assertThat(SEASON).hasToString(SOUTH_2020);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01T11:59, false",
        "2020-05-01T12:00, true",
        "2020-08-16T11:59:59, true",
        "2020-08-16T12:00, false",
    })
    void restBeginsWithItsFirstMinuteAndEndsBeforeItsLast(LocalDateTime moment, boolean rests) {
        assertThat(SEASON.contains(moment)).isEqualTo(rests);
    }

    @Test
    void daysOfWhichSomePartBelongsToItAreItsPeriod() {
        assertThat(SEASON.period().firstDay()).isEqualTo("2020-05-01");
        assertThat(SEASON.period().lastDay()).isEqualTo("2020-08-16");
        assertThat(MoratoriumSeason.parse("BOHAI_SEA 2020-05-01T00:00/2020-06-01T00:00")
                        .period())
                .hasToString("2020-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SOUTH_CHINA_SEA",
                " 2020-05-01T12:00/2020-08-16T12:00",
                "SOUTH 2020-05-01T12:00/2020-08-16T12:00",
                "south_china_sea 2020-05-01T12:00/2020-08-16T12:00",
                "SOUTH_CHINA_SEA  2020-05-01T12:00/2020-08-16T12:0",
                "SOUTH_CHINA_SEA 2020-05-01T12:00-2020-08-16T12:00",
                "SOUTH_CHINA_SEA 2020-05-01 12:00/2020-08-16 12:00",
                "SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00Z",
                "SOUTH_CHINA_SEA 2020-05-01T12:00:00/2020-08-16T12:00:00",
                "SOUTH_CHINA_SEA 2020-02-30T12:00/2020-08-16T12:00",
                "SOUTH_CHINA_SEA 2020-05-01T24:30/2020-08-16T12:00",
                "SOUTH_CHINA_SEA 2020-08-16T12:00/2020-05-01T12:00",
                "SOUTH_CHINA_SEA 2020-05-01T12:00/2020-05-01T12:00",
                "SOUTH_CHINA_SEA 0999-05-01T12:00/2020-05-01T12:00",
            })
    void otherTextIsRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> MoratoriumSeason.parse(text))
                .withMessageStartingWith("expected a season such as " + SOUTH_2020 + ", got \"")
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
    }

    @Test
    void endBeforeTheStartIsRefused() {
        LocalDateTime late = LocalDateTime.parse("2020-08-16T12:00");
        LocalDateTime early = late.minusDays(107);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MoratoriumSeason(SeaArea.SOUTH_CHINA_SEA, late, early))
                .withMessage("expected an end after 2020-08-16T12:00, got 2020-05-01T12:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-01T12:00:01", "0999-12-31T23:59", "+10000-01-01T00:00"})
    void momentThatIsNoWholeMinuteOfAUsualYearIsRefused(LocalDateTime moment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MoratoriumSeason(SEASON.area(), moment, LocalDateTime.MAX))
                .withMessage("expected a whole minute from the year 1000 to 9999 such as"
                        + " 2020-05-01T12:00, got " + moment);
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void anySeasonIsReadAsItWasWritten(@ForAll MoratoriumSeason season) {
        assertThat(MoratoriumSeason.parse(season.toString())).isEqualTo(season);
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void seasonIsTheSameAfterItsSerialisation(@ForAll MoratoriumSeason season) {
        assertThat(SerializableTester.reserialize(season)).isEqualTo(season);
    }

    @Test
    void seasonIsEqualByItsParts() {
        new EqualsTester()
                .addEqualityGroup(SEASON, MoratoriumSeason.parse(SOUTH_2020))
                .addEqualityGroup(MoratoriumSeason.parse(SOUTH_2020.replace("SOUTH", "EAST")))
                .addEqualityGroup(MoratoriumSeason.parse(SOUTH_2020.replace("05-01", "05-02")))
                .addEqualityGroup(MoratoriumSeason.parse(SOUTH_2020.replace("08-16", "08-17")))
                .testEquals();
    }
}
