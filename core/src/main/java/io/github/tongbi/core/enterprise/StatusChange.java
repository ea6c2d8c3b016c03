package io.github.tongbi.core.enterprise;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The day on which an enterprise came into a status, such as OPERATING since 2019-05-01.
 *
 * @param status the status it came into
 * @param date the first day of it
 */
public record StatusChange(EnterpriseStatus status, LocalDate date) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the change. */
    public StatusChange {
        requireNonNull(status, "status");
        requireNonNull(date, "date");
    }

    /** Returns the change, {@code StatusChange.of(OPERATING, LocalDate.of(2019, 5, 1))}. */
    public static StatusChange of(EnterpriseStatus status, LocalDate date) {
        return new StatusChange(status, date);
    }

    /** Tells whether it can come after the other: to a later status, and on no earlier day. */
    boolean follows(StatusChange other) {
        return status.compareTo(other.status) > 0 && !date.isBefore(other.date);
    }

    /** Returns the text {@code OPERATING since 2019-05-01}. */
    @Override
    public String toString() {
        return status + " since " + date;
    }
}
