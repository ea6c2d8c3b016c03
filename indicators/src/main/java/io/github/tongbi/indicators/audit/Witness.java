package io.github.tongbi.indicators.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.function.Function;

/**
 * Exact unrounded values that reproduce every printed figure (例证): the proof that they can be true
 * together.
 *
 * @param values the value of each figure by its name, in base units
 */
public record Witness(ImmutableMap<String, Rational> values) {

    /** Returns the value of the figure of that name. */
    public Rational value(String name) {
        return requireNonNull(values.get(name), name);
    }

    /**
     * Returns what the witness fails to reproduce, by the names of figures and the ids of relations;
     * nothing if it is one. It rounds every value again and puts the values into every relation, and
     * knows nothing of how they were found.
     *
     * @param relations the relations that are to hold
     */
    public ImmutableList<String> failures(AuditNetwork network, Iterable<AuditRelation> relations) {
        ImmutableList.Builder<String> failures = ImmutableList.builder();
        for (AuditFigure figure : network.figures().values()) {
            if (!reproduces(network, figure)) {
                failures.add(figure.name());
            }
        }
        for (AuditRelation relation : relations) {
            if (!relation.laws().stream().allMatch(law -> holds(law, relation))) {
                failures.add(relation.id());
            }
        }
        return failures.build();
    }

    private boolean reproduces(AuditNetwork network, AuditFigure figure) {
        Rational value = value(figure.name());
        return figure.limits().contains(value)
                && (!figure.kind().isWhole() || value.isInteger())
                && figure.printed().stream().allMatch(told -> reproduces(network, told, value));
    }

    private static boolean reproduces(AuditNetwork network, Figure<?> told, Rational value) {
        boolean rounded = told.qualifier() == Qualifier.NONE
                && !told.isRange()
                && told.step().signum() > 0;
        return rounded
                ? Rounding.of(network.rule(), told.step())
                        .round(value)
                        .equals(told.value().number())
                : Boxes.of(told, network.rule(), network.policy()).contains(value);
    }

    /** A product that only the law knows is what its other law makes of it. */
    private boolean holds(Law law, AuditRelation relation) {
        return law.holds(name -> values.containsKey(name) ? value(name) : hidden(name, relation));
    }

    private Rational hidden(String name, AuditRelation relation) {
        Function<String, Rational> known = this::value;
        return relation.laws().stream()
                .filter(Law.Quotient.class::isInstance)
                .map(Law.Quotient.class::cast)
                .filter(law -> law.numerator().equals(Combination.of(name)))
                .map(law -> known.apply(law.rate())
                        .plus(law.offset())
                        .multipliedBy(law.denominator().at(known)))
                .findFirst()
                .orElseThrow();
    }
}
