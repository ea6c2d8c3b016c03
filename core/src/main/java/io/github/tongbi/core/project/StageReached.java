package io.github.tongbi.core.project;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The day on which a project reached a stage, such as UNDER_CONSTRUCTION on 2019-09-28.
 *
 * @param stage the stage reached
 * @param date the first day in it
 */
public record StageReached(Stage stage, LocalDate date) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the step. */
    public StageReached {
        requireNonNull(stage, "stage");
        requireNonNull(date, "date");
    }

    /** Returns the step, {@code StageReached.of(Stage.SIGNED, LocalDate.of(2018, 3, 12))}. */
    public static StageReached of(Stage stage, LocalDate date) {
        return new StageReached(stage, date);
    }

    /** Tells whether it can come after the other: a later stage, and on no earlier day. */
    boolean follows(StageReached other) {
        return stage.compareTo(other.stage) > 0 && !date.isBefore(other.date);
    }

    /** Returns the text {@code SIGNED on 2018-03-12}. */
    @Override
    public String toString() {
        return stage + " on " + date;
    }
}
