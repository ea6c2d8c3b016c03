package io.github.tongbi.samples.halfyear;

import com.google.common.collect.ImmutableList;

import java.util.List;

/** A file that is no report, or one with something in it that cannot be read. */
final class UnreadableReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> problems;

    UnreadableReportException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Returns a line for each problem. */
    ImmutableList<String> problems() {
        return problems;
    }
}
