package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.indicators.result.Warning;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What printed figures imply for one, whatever is printed for it (推算数): the plan behind 12.2 %, the base of
 * a growth.
 */
public final class ImpliedFigure {
    private final AuditNetwork network;
    private final AuditFigure figure;
    private final Optional<Span> span;
    private final ImmutableSet<Warning> warnings;
    private final Supplier<ImmutableList<Way>> ways;

    ImpliedFigure(
            AuditNetwork network,
            AuditFigure figure,
            Optional<Span> span,
            ImmutableSet<Warning> warnings,
            Supplier<ImmutableList<Way>> ways) {
        this.network = network;
        this.figure = figure;
        this.span = span;
        this.warnings = warnings;
        this.ways = ways;
    }

    /** Returns the network that it is of. */
    public AuditNetwork network() {
        return network;
    }

    /** Returns the figure. */
    public AuditFigure figure() {
        return figure;
    }

    /**
     * Returns all values that it can have if every other printed figure is true; empty if these cannot
     * be, or the work ended.
     */
    public Optional<Span> span() {
        return span;
    }

    /** Returns why it is to be taken with care: a doubted relation of it counts. */
    public ImmutableSet<Warning> warnings() {
        return warnings;
    }

    /** Returns the formulas that give it, the sharpest first; each alone may allow more than the span. */
    public ImmutableList<Way> ways() {
        return ways.get();
    }

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

    @Override
    public String toString() {
        return toText(Locale.CHINESE);
    }
}
