package io.github.tongbi.core.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * What must hold between the figures of indicators (勾稽关系), such as {@code TRADE_TOTAL:
 * SUM(EXPORTS, IMPORTS)}.
 *
 * @param subject the code of the indicator that the relation speaks of
 * @param kind how the subject hangs together with the inputs
 * @param inputs the codes of the other indicators, in the order of the kind; none for some kinds
 * @param strength what it means when figures break it
 */
@Immutable
public record Relation(
        String subject, RelationKind kind, ImmutableList<String> inputs, Strength strength)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the relation.
     *
     * @throws IllegalArgumentException if the kind takes another number of inputs, or the subject is
     *     among them
     * @throws UnreadableTextException if the subject or an input is no code
     */
    public Relation {
        requireNonNull(strength, "strength");
        IndicatorCode.checked(subject);
        checkInputs(kind, inputs);
        checkArgument(
                !inputs.contains(subject),
                "expected inputs other than the subject, got \"%s\"",
                subject);
    }

    /** Returns a hard relation, {@code Relation.of("EXPORTS", RelationKind.MONOTONE)}. */
    public static Relation of(String subject, RelationKind kind, String... inputs) {
        return new Relation(subject, kind, ImmutableList.copyOf(inputs), Strength.HARD);
    }

    static void checkInputs(RelationKind kind, ImmutableList<String> inputs) {
        checkArgument(
                kind.takes(inputs.size()),
                "expected %s of %s, got %s",
                kind.arity(),
                kind,
                inputs.size());
        inputs.forEach(IndicatorCode::checked);
    }

    /** Returns the same relation, soft: to be asked about when it does not hold. */
    public Relation soft() {
        return new Relation(subject, kind, inputs, Strength.SOFT);
    }

    /** Tells whether the indicator takes part, as subject or input. */
    public boolean involves(String code) {
        return subject.equals(code) || inputs.contains(code);
    }

    /** Returns the relation on one line, {@code TRADE_TOTAL: SUM(EXPORTS, IMPORTS)}. */
    @Override
    public String toString() {
        String mark = strength == Strength.SOFT ? " (SOFT)" : "";
        return subject + ": " + kind + "(" + Joiner.on(", ").join(inputs) + ")" + mark;
    }
}
