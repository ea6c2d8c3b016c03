package io.github.tongbi.formats.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

import java.util.List;

/** A document that cannot be read, with all its problems. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;

    UnreadableDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Returns the problems in the order of the document. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
