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

/**
 * What the audit says of one relation (单项勾稽结论).
 *
 * @param network the network that it is of
 * @param relation the relation
 * @param verdict {@code TIGHT} if the figures can be true though recomputing shows another digit, {@code
 *     DERIVABLE} if the relation only gives a figure that is not printed
 * @param recomputed the way in which its first figure follows from the others, if it does
 * @param printed the printed figure that was recomputed
 * @param forced for a tight relation, what is left of the boxes of its figures where something is cut off
 * @param warnings what else a reader should know
 */
public record RelationFinding(
        AuditNetwork network,
        AuditRelation relation,
        Verdict verdict,
        Optional<Way> recomputed,
        Optional<Figure<?>> printed,
        ImmutableMap<String, Span> forced,
        ImmutableSet<Warning> warnings) {

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
}
