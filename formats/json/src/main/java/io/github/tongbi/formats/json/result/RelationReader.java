package io.github.tongbi.formats.json.result;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.RelationForm;
import io.github.tongbi.indicators.audit.SumRelations;

import java.math.RoundingMode;
import java.util.Optional;

/**
 * Makes a relation again of its form, its figures in the order of their factory, and the number in it.
 *
 * @param form the form
 * @param figures the names of the figures
 * @param number the years, the elapsed part or the length of a list
 */
record RelationReader(RelationForm form, ImmutableList<String> figures, Optional<Rational> number) {

    /**
     * Returns the relation.
     *
     * @throws IllegalArgumentException if the form takes another number of figures
     */
    static AuditRelation of(
            RelationForm form, ImmutableList<String> figures, Optional<Rational> number) {
        RelationReader reader = new RelationReader(form, figures, number);
        reader.checkFigures();
        reader.checkNumber();
        return reader.relation();
    }

    private void checkFigures() {
        int size = figures.size();
        boolean fits = switch (form) {
            case SUM -> size >= 2;
            case WHOLE -> size >= 1;
            case WEIGHTED_GROWTH -> size >= 3 && size % 2 == 1;
            case STOCK_FLOW -> size == 3 || size == 4;
            case LIST_LENGTH -> size == 1;
            case COMPLEMENT, SUBSET, AT_MOST, MONOTONE, SAME, TIME_GAP, AVERAGE_GROWTH -> size == 2;
            case CONTRIBUTION -> size == 5;
            case PULL -> size == 4;
            default -> size == 3;
        };
        checkArgument(fits, "expected the figures of %s, got %s", form.name(), figures);
    }

    private void checkNumber() {
        boolean needed = switch (form) {
            case TIME_GAP, PACE, LIST_LENGTH, AVERAGE_GROWTH -> true;
            default -> false;
        };
        String expected = needed ? "a number" : "no number";
        checkArgument(
                number.isPresent() == needed,
                "expected %s in %s, got %s",
                expected,
                form.name(),
                number.map(Rational::toString).orElse("none"));
    }

    private AuditRelation relation() {
        return switch (form) {
            case COMPLEMENT -> SumRelations.complement(at(0), at(1));
            case SUBSET -> SumRelations.subset(at(0), at(1));
            case AT_MOST -> SumRelations.atMost(at(0), at(1));
            case MONOTONE -> SumRelations.monotone(at(0), at(1));
            case SAME -> SumRelations.same(at(0), at(1));
            case DIFFERENCE -> SumRelations.difference(at(0), at(1), at(2));
            case INCREASE -> SumRelations.increase(at(0), at(1), at(2));
            case POINTS -> SumRelations.points(at(0), at(1), at(2));
            case DECUMULATION -> SumRelations.decumulation(at(0), at(1), at(2));
            case PRODUCT -> RateRelations.product(at(0), at(1), at(2));
            case RATIO -> RateRelations.ratio(at(0), at(1), at(2));
            case SHARE -> RateRelations.share(at(0), at(1), at(2));
            case COMPLETION -> RateRelations.completion(at(0), at(1), at(2));
            case AVERAGE -> RateRelations.average(at(0), at(1), at(2));
            case GROWTH -> RateRelations.growth(at(0), at(1), at(2));
            case GROWTH_TO -> RateRelations.growthTo(at(0), at(1), at(2));
            case CHAINED_GROWTH -> RateRelations.chainedGrowth(at(0), at(1), at(2));
            case SUM -> SumRelations.sum(at(0), figures.subList(1, figures.size()));
            case WHOLE -> SumRelations.whole(figures);
            case TIME_GAP -> SumRelations.timeGap(at(0), at(1), number.orElseThrow());
            case STOCK_FLOW -> stockFlow();
            case LIST_LENGTH -> SumRelations.listLength(at(0), whole());
            case PACE -> RateRelations.pace(at(0), at(1), at(2), number.orElseThrow());
            case WEIGHTED_GROWTH -> weighted();
            case AVERAGE_GROWTH -> RateRelations.averageGrowth(at(0), at(1), whole());
            case CONTRIBUTION -> RateRelations.contribution(at(0), at(1), at(2), at(3), at(4));
            case PULL -> RateRelations.pull(at(0), at(1), at(2), at(3));
        };
    }

    private String at(int index) {
        return figures.get(index);
    }

    private int whole() {
        Rational told = number.orElseThrow();
        boolean fits = told.isInteger() && told.abs().compareTo(Rational.of(1_000_000)) <= 0;
        checkArgument(fits, "expected a whole number such as 3, got %s", told);
        return told.toInteger(RoundingMode.UNNECESSARY).intValueExact();
    }

    private AuditRelation stockFlow() {
        return figures.size() == 3
                ? SumRelations.stockFlow(at(0), at(1), at(2))
                : SumRelations.stockFlow(at(0), at(1), at(2), at(3));
    }

    private AuditRelation weighted() {
        int parts = (figures.size() - 1) / 2;
        return RateRelations.weightedGrowth(
                at(0), figures.subList(1, 1 + parts), figures.subList(1 + parts, figures.size()));
    }
}
