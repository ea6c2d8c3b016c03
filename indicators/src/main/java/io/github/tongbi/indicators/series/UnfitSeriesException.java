package io.github.tongbi.indicators.series;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;

/** Figures that make no series; it carries every finding, not only the first. */
public final class UnfitSeriesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Finding> findings;

    UnfitSeriesException(Label name, ImmutableList<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(joining(
                        "; ",
                        "expected one figure for each period of " + name.zh() + ", got ",
                        "")));
        this.findings = findings;
    }

    /** Returns every finding, in the order of the periods. */
    public ImmutableList<Finding> findings() {
        return findings;
    }
}
