package io.github.tongbi.indicators.audit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.quantity.Measure;

import java.util.List;
import java.util.Optional;

/** Whether the figures of a relation are of kinds that can stand in it: no sum of money and vessels. */
final class KindCheck {
    private final AuditRelation relation;
    private final ImmutableList<AuditFigure> figures;

    private KindCheck(AuditRelation relation, ImmutableList<AuditFigure> figures) {
        this.relation = relation;
        this.figures = figures;
    }

    /** Returns what was expected and what was found, or empty if the kinds fit. */
    static Optional<String> of(AuditRelation relation, ImmutableMap<String, AuditFigure> byName) {
        ImmutableList<AuditFigure> figures = relation.figures().stream()
                .map(name -> Optional.ofNullable(byName.get(name)).orElseThrow())
                .collect(ImmutableList.toImmutableList());
        KindCheck check = new KindCheck(relation, figures);
        return check.fits() ? Optional.empty() : Optional.of(check.message());
    }

    private boolean fits() {
        return switch (relation.form()) {
            case SUM,
                    DIFFERENCE,
                    INCREASE,
                    SUBSET,
                    AT_MOST,
                    MONOTONE,
                    DECUMULATION,
                    STOCK_FLOW,
                    SAME -> areAlike(0);
            case WHOLE, COMPLEMENT, AVERAGE_GROWTH, CHAINED_GROWTH -> areRatios(0);
            case POINTS, TIME_GAP -> kind(0).isPoints() && areRatios(1);
            case LIST_LENGTH -> kind(0).zero() instanceof Measure;
            case RATIO, SHARE, COMPLETION, PACE, GROWTH, GROWTH_TO, CONTRIBUTION ->
                kind(0).isRatio() && areAlike(1);
            case PULL -> kind(0).isPoints() && areAlike(1);
            case AVERAGE -> isProduct(kind(1), kind(0), kind(2));
            case PRODUCT -> isProduct(kind(0), kind(1), kind(2));
            case WEIGHTED_GROWTH -> kind(0).isRatio() && areWeighted();
        };
    }

    private FigureKind kind(int position) {
        return figures.get(position).kind();
    }

    private boolean areAlike(int first) {
        return rest(first).stream().allMatch(kind -> kind.isLike(kind(first)));
    }

    private boolean areRatios(int first) {
        return rest(first).stream().allMatch(FigureKind::isRatio);
    }

    private List<FigureKind> rest(int first) {
        return figures.subList(first, figures.size()).stream()
                .map(AuditFigure::kind)
                .toList();
    }

    private boolean areWeighted() {
        int weights = (figures.size() - 1) / 2;
        return areRatios(1 + weights)
                && rest(1).subList(0, weights).stream().allMatch(kind -> kind.isLike(kind(1)));
    }

    /** A rate of a quantity is one of its kind; an average times a number is what it averages. */
    private static boolean isProduct(FigureKind product, FigureKind factor, FigureKind other) {
        if (factor.isRatio()) {
            return product.isLike(other);
        }
        return product.zero().equals(factor.zero())
                && other.zero() instanceof Measure number
                && factor.per().map(unit -> unit == number.unit()).orElse(true);
    }

    private String message() {
        String kinds = figures.stream()
                .map(figure -> figure.name() + " in " + named(figure.kind()))
                .collect(joining(", "));
        return "expected kinds that fit " + relation.form() + ", got " + kinds;
    }

    private static String named(FigureKind kind) {
        String unit = kind.toString();
        return unit.isEmpty() ? "a number" : unit;
    }
}
