package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** What the audit says of one relation (单项勾稽结论), with its grounds. */
public final class RelationFinding {
    private final AuditNetwork network;
    private final AuditRelation relation;
    private final Verdict verdict;
    private final Optional<Way> recomputed;
    private final Optional<Figure<?>> printed;
    private final ImmutableSet<Warning> warnings;
    private final OptionalLong tried;
    private final Supplier<ImmutableMap<String, Span>> forced;

    RelationFinding(
            AuditNetwork network,
            AuditRelation relation,
            Verdict verdict,
            Optional<Way> recomputed,
            Optional<Figure<?>> printed,
            ImmutableSet<Warning> warnings,
            OptionalLong tried,
            Supplier<ImmutableMap<String, Span>> forced) {
        this.network = network;
        this.relation = relation;
        this.verdict = verdict;
        this.recomputed = recomputed;
        this.printed = printed;
        this.warnings = warnings;
        this.tried = tried;
        this.forced = forced;
    }

    /** Returns the network that it is of. */
    public AuditNetwork network() {
        return network;
    }

    /** Returns the relation. */
    public AuditRelation relation() {
        return relation;
    }

    /**
     * Returns the verdict: {@code TIGHT} if the figures can be true though recomputing shows another
     * digit, {@code DERIVABLE} if the relation only gives a figure that is not printed.
     */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns the way in which its first figure follows from the others, if it does. */
    public Optional<Way> recomputed() {
        return recomputed;
    }

    /** Returns what is printed for that figure. */
    public Optional<Figure<?>> printed() {
        return printed;
    }

    /** Returns what else a reader should know. */
    public ImmutableSet<Warning> warnings() {
        return warnings;
    }

    /** Returns how many steps of work gave no answer, if the work ended before one was found. */
    public OptionalLong tried() {
        return tried;
    }

    /**
     * Returns for a tight relation what is left of the boxes of its figures, and of those that it is
     * recomputed from, where something is cut off: a growth of 22.6 % leaves imports [0.665, 0.670017)亿.
     */
    public ImmutableMap<String, Span> forced() {
        return verdict == Verdict.TIGHT ? forced.get() : ImmutableMap.of();
    }

    /**
     * Returns the share of the box that is left (所余比例): of unrounded values drawn evenly from the boxes
     * of the figures that it is recomputed from, the part that gives the printed figure. It is counted
     * on a fixed lattice of 1,024 points; K04 of the report leaves about 4.6 %.
     */
    public Optional<Rational> shareOfBox() {
        return recomputed.flatMap(way -> printed.map(told -> BoxShare.of(way, told)));
    }

    /** Returns the judgement of the printed figure against its recomputation by itself. */
    public Optional<Judgement<?>> judgement() {
        return recomputed.flatMap(way -> printed.map(told -> Judgements.of(way, told)));
    }

    /** Tells whether the relation makes the text inconsistent: it is required and cannot hold. */
    public boolean refutes() {
        return verdict == Verdict.INCONSISTENT
                && relation.standing() == AuditRelation.Standing.REQUIRED;
    }

    /** Returns the finding with its grounds: how the figure is recomputed and what that shows. */
    public String toText(Locale locale) {
        return AuditText.of(this, locale);
    }

    @Override
    public String toString() {
        return relation.id() + ": " + verdict;
    }
}
