package io.github.tongbi.core.criteria;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What {@link TechSmeCriteria} find.
 *
 * @param assessment every condition with its decision
 * @param score the score in its three parts, also where none is needed
 */
public record TechSmeResult(Assessment assessment, TechSmeScore score) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the result. */
    public TechSmeResult {
        requireNonNull(assessment, "assessment");
        requireNonNull(score, "score");
    }
}
