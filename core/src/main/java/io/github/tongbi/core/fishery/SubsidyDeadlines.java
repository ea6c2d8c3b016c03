package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Ratio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The share of a subsidy by the day on which a vessel is gone (阶段性系数), which falls from deadline to
 * deadline: 100% by the end of 2025, 80% by the middle of 2026, 50% by its end, nothing later
 * (Dalian, 2025).
 *
 * @param deadlines the deadlines, from early to late
 */
public record SubsidyDeadlines(ImmutableList<SubsidyDeadline> deadlines) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the table. */
    public SubsidyDeadlines {
        checkArgument(!deadlines.isEmpty(), "expected at least one deadline, got none");
        for (int i = 1; i < deadlines.size(); i++) {
            LocalDate before = deadlines.get(i - 1).lastDay();
            LocalDate day = deadlines.get(i).lastDay();
            checkArgument(day.isAfter(before), "expected a deadline after %s, got %s", before, day);
        }
    }

    /**
     * Returns the table of these deadlines.
     *
     * @throws IllegalArgumentException if there is none, or one is not after the one before it
     */
    public static SubsidyDeadlines of(List<SubsidyDeadline> deadlines) {
        return new SubsidyDeadlines(ImmutableList.copyOf(deadlines));
    }

    /** Returns the share for the day, that of the next deadline, or empty after the last one. */
    public Optional<Ratio> coefficient(LocalDate day) {
        for (SubsidyDeadline deadline : deadlines) {
            if (!day.isAfter(deadline.lastDay())) {
                return Optional.of(deadline.coefficient());
            }
        }
        return Optional.empty();
    }
}
