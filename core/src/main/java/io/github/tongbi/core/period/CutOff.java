package io.github.tongbi.core.period;

import java.time.LocalDate;

/**
 * The date up to which a document reports, and which tells the years that its words leave out; or
 * none, and then it notes that it was asked for.
 */
final class CutOff {
    /** Stands in for no date; in a leap year, so that 2月29日 lacks its year only. */
    private static final LocalDate STAND_IN = LocalDate.of(2000, 12, 31);

    private final LocalDate date;
    private final boolean given;
    private boolean asked;

    static CutOff none() {
        return new CutOff(STAND_IN, false);
    }

    static CutOff of(LocalDate date) {
        return new CutOff(date, true);
    }

    private CutOff(LocalDate date, boolean given) {
        this.date = date;
        this.given = given;
    }

    LocalDate date() {
        asked = true;
        return date;
    }

    int year() {
        return date().getYear();
    }

    boolean isGiven() {
        return given;
    }

    /** Tells whether the text needs a cut-off that is not there. */
    boolean isMissing() {
        return asked && !given;
    }
}
