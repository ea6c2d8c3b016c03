package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.indicators.result.Warning;

import java.util.Locale;
import java.util.Optional;

/**
 * What printed figures imply for one that is not printed (推算数): the plan behind 12.2 %, the base of a
 * growth.
 *
 * @param figure the figure
 * @param span all values that it can have if every printed figure is true; empty if they cannot be, or the
 *     work ended
 * @param ways the formulas that give it, the sharpest first; each alone may allow more than the span
 * @param warnings why it is to be taken with care: a doubted relation stands behind it
 */
public record ImpliedFigure(
        AuditFigure figure,
        Optional<Span> span,
        ImmutableList<Way> ways,
        ImmutableSet<Warning> warnings) {

    /** Tells whether anything is known of the figure, a bound at least. */
    public boolean isDerivable() {
        return span.filter(
                        known -> known.range().hasLowerBound() || known.range().hasUpperBound())
                .isPresent();
    }

    /** Returns the figure with its values and how it follows. */
    public String toText(Locale locale) {
        return AuditText.of(this, locale);
    }
}
