package io.github.tongbi.core.criteria;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

import java.io.Serializable;

/**
 * What {@link HighTechCriteria} find.
 *
 * @param assessment every condition with its decision
 * @param bands the band of research that applies; more than one if printed sales straddle an edge
 */
public record HighTechResult(Assessment assessment, ImmutableList<ResearchBand> bands)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the result. */
    public HighTechResult {
        requireNonNull(assessment, "assessment");
        bands = ImmutableList.copyOf(bands);
    }
}
