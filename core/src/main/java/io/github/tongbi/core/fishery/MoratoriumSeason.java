package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Rational;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a sea rests (休渔时间), by the clock there: the South China Sea of 2020 from 1 May 12:00 to
 * 16 August 12:00, 107 days exactly.
 *
 * <p>Press that counts both 1 May and 16 August as whole days has 108 of them. The hours are those of
 * the yearly notice of the Ministry of Agriculture (关于调整海洋伏季休渔制度的通告, 2018 and later).
 *
 * @param area the sea
 * @param startInclusive the minute from which vessels rest, in 1000 to 9999
 * @param endExclusive the minute at which they may leave again
 */
@Immutable
public record MoratoriumSeason(
        SeaArea area, LocalDateTime startInclusive, LocalDateTime endExclusive)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED =
            "a season such as SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00";
    private static final int MOMENT_LENGTH = 16;
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int MIN_YEAR = 1000;
    private static final int MAX_YEAR = 9999;

    /** Creates the season. */
    public MoratoriumSeason {
        requireNonNull(area, "area");
        checkMinute(startInclusive);
        checkMinute(endExclusive);
        checkArgument(
                startInclusive.isBefore(endExclusive),
                "expected an end after %s, got %s",
                startInclusive,
                endExclusive);
    }

    private static void checkMinute(LocalDateTime moment) {
        boolean usual = moment.getYear() >= MIN_YEAR && moment.getYear() <= MAX_YEAR;
        checkArgument(
                usual && moment.truncatedTo(ChronoUnit.MINUTES).equals(moment),
                "expected a whole minute from the year 1000 to 9999 such as 2020-05-01T12:00, got %s",
                moment);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static MoratoriumSeason parse(String text) {
        int space = text.indexOf(' ');
        boolean inForm = space > 0
                && text.length() == space + 2 * MOMENT_LENGTH + 2
                && text.charAt(space + 1 + MOMENT_LENGTH) == '/';
        if (!inForm) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        try {
            return new MoratoriumSeason(
                    SeaArea.valueOf(text.substring(0, space)),
                    LocalDateTime.parse(text.substring(space + 1, space + 1 + MOMENT_LENGTH)),
                    LocalDateTime.parse(text.substring(space + 2 + MOMENT_LENGTH)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableTextException(EXPECTED, text);
        }
    }

    /** Returns its length in days of 24 hours, exactly: 107 for 1 May 12:00 to 16 August 12:00. */
    public Rational days() {
        long minutes = ChronoUnit.MINUTES.between(startInclusive, endExclusive);
        return Rational.of(minutes, MINUTES_PER_DAY);
    }

    /** Tells whether vessels rest at the moment. */
    public boolean contains(LocalDateTime moment) {
        return !moment.isBefore(startInclusive) && moment.isBefore(endExclusive);
    }

    /** Returns the days of which some part belongs to it: 1 May to 16 August. */
    public ReferencePeriod period() {
        return ReferencePeriod.ofDays(
                startInclusive.toLocalDate(), endExclusive.minusMinutes(1).toLocalDate());
    }

    /** Returns the text, {@code SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00}. */
    @Override
    public String toString() {
        return area.name() + ' ' + startInclusive + '/' + endExclusive;
    }
}
