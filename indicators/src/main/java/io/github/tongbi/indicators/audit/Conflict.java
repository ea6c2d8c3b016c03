package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import java.util.Locale;

/**
 * Figures that cannot be true together (矛盾): 215 of 236 projects and a rate of 91.5 %.
 *
 * <p>Every one of them is needed for the conflict, so that at least one of them is wrong, or a relation is.
 *
 * @param figures the names of the figures, in the order of names
 * @param relations the relations by which they clash, each of which is needed
 * @param isSmallest whether it is proved that no fewer figures clash here
 * @param needed for each figure the values that it could have if it alone were wrong; a figure is
 *     missing if the work did not suffice to draw them in
 * @param repairs the smallest sets of figures whose giving up makes the rest of the component possible
 *     (Fellegi and Holt's fewest changes)
 */
public record Conflict(
        ImmutableList<AuditFigure> figures,
        ImmutableList<AuditRelation> relations,
        boolean isSmallest,
        ImmutableMap<String, Span> needed,
        ImmutableList<ImmutableSet<String>> repairs) {

    /** Returns the conflict in a sentence, with what each figure would have to be. */
    public String toText(Locale locale) {
        return AuditText.of(this, locale);
    }
}
