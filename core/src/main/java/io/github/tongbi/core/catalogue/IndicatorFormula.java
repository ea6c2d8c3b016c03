package io.github.tongbi.core.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * How an indicator follows from others (计算公式), such as {@code SUM(EXPORTS, IMPORTS)} or {@code
 * GROWTH(EXPORTS)}.
 *
 * @param kind the kind, one that {@linkplain RelationKind#isFormula computes its subject}
 * @param inputs the codes of the indicators that it is computed of, in the order of the kind
 */
@Immutable
public record IndicatorFormula(RelationKind kind, ImmutableList<String> inputs)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4_000;
    private static final String EXPECTED = "a formula such as SUM(EXPORTS, IMPORTS)";

    /**
     * Creates the formula.
     *
     * @throws IllegalArgumentException if the kind is no formula, or takes another number of inputs
     * @throws UnreadableTextException if an input is no code
     */
    public IndicatorFormula {
        checkArgument(kind.isFormula(), "expected a kind that is a formula, got %s", kind);
        Relation.checkInputs(kind, inputs);
    }

    /** Returns the formula, {@code IndicatorFormula.of(RelationKind.GROWTH, "EXPORTS")}. */
    public static IndicatorFormula of(RelationKind kind, String... inputs) {
        return new IndicatorFormula(kind, ImmutableList.copyOf(inputs));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static IndicatorFormula parse(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")") || text.length() > LONGEST) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        RelationKind kind = Constants.parse(RelationKind.class, text.substring(0, open));
        String inputs = text.substring(open + 1, text.length() - 1);
        return new IndicatorFormula(kind, ImmutableList.copyOf(Splitter.on(", ").split(inputs)));
    }

    /** Returns the canonical text, {@code SUM(EXPORTS, IMPORTS)}. */
    @Override
    public String toString() {
        return kind + "(" + Joiner.on(", ").join(inputs) + ")";
    }
}
