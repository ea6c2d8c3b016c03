package io.github.tongbi.formats.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value that databind cannot read, with all its problems. */
public final class UnreadableValueException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;
    private static final int TOLD = 10;

    private final ImmutableList<Problem> problems;

    UnreadableValueException(JsonParser parser, Class<?> type, ImmutableList<Problem> problems) {
        super(parser, message(problems), type);
        this.problems = problems;
    }

    private static String message(ImmutableList<Problem> problems) {
        String told = problems.stream().limit(TOLD).map(Problem::toString).collect(joining("\n"));
        int others = problems.size() - TOLD;
        return others > 0 ? told + "\nand " + others + " more" : told;
    }

    /** Returns the problems in the order of the document. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
