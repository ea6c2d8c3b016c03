package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.RelationForm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the network asks of a catalogue about an indicator. */
final class Indicators {
    private static final Ratio NO_RATIO = new Ratio(Rational.ZERO);
    private static final Points NO_POINTS = new Points(Rational.ZERO);

    private final Catalogue catalogue;
    private final ImmutableSet<String> comparisons;
    private final Map<String, String> families = new HashMap<>();

    Indicators(Catalogue catalogue) {
        this.catalogue = catalogue;
        ImmutableSet.Builder<String> compared = ImmutableSet.builder();
        for (Relation relation : catalogue.relations()) {
            if (isComparison(relation.kind())) {
                compared.add(relation.subject());
            }
            relation.inputs().forEach(input -> join(relation.subject(), input));
        }
        this.comparisons = compared.build();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    IndicatorDefinition get(String code) {
        return catalogue.get(code);
    }

    /** Returns the form of the relation in an audit; a difference of rates is one in points. */
    RelationForm form(Relation relation) {
        boolean isPoints = relation.kind() == RelationKind.DIFFERENCE
                && get(relation.subject()).unit().kind() == IndicatorUnit.Kind.POINTS;
        return isPoints
                ? RelationForm.POINTS
                : RelationForm.valueOf(relation.kind().name());
    }

    /** Tells whether the kind compares with a year earlier. */
    static boolean isComparison(RelationKind kind) {
        return switch (kind) {
            case GROWTH, INCREASE, CONTRIBUTION, PULL -> true;
            default -> false;
        };
    }

    /** Tells whether the indicator compares with a year earlier: a growth, a pull. */
    boolean isComparison(String code) {
        return comparisons.contains(code);
    }

    /** Tells whether the indicator is an amount of its own, neither a rate nor a comparison. */
    boolean isLevel(String code) {
        return get(code).nature() != Nature.RATE && !isComparison(code);
    }

    /** Returns one code for all indicators that relations join, directly or by others. */
    String family(String code) {
        String root = code;
        for (String next = families.getOrDefault(root, root); !next.equals(root); ) {
            root = next;
            next = families.getOrDefault(root, root);
        }
        return root;
    }

    private void join(String code, String other) {
        families.put(family(code), family(other));
    }

    /** Returns nothing in the unit of a rate; empty for amounts, whose unit the figures tell. */
    Optional<Magnitude<?>> zeroOfRate(String code) {
        IndicatorUnit unit = get(code).unit();
        if (unit.isRatio()) {
            return Optional.of(NO_RATIO);
        }
        return unit.kind() == IndicatorUnit.Kind.POINTS ? Optional.of(NO_POINTS) : Optional.empty();
    }

    /**
     * Returns the period of the indicator for a subject of the given period: the date at the end for a
     * stock, the period itself for others; empty for a flow at a date.
     */
    Optional<ReferencePeriod> periodOf(String code, ReferencePeriod period) {
        return switch (get(code).nature()) {
            case FLOW -> Optional.of(period).filter(span -> !span.isAsOf());
            case STOCK -> Optional.of(ReferencePeriod.asOf(period.lastDay()));
            case RATE, AVERAGE -> Optional.of(period);
        };
    }
}
