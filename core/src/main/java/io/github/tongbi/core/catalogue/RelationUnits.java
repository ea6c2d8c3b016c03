package io.github.tongbi.core.catalogue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;

/** Whether the units and natures of indicators can stand in a relation: no sum of money and vessels. */
final class RelationUnits {
    private final RelationKind kind;
    private final IndicatorDefinition subject;
    private final ImmutableList<IndicatorDefinition> inputs;

    RelationUnits(
            RelationKind kind,
            IndicatorDefinition subject,
            ImmutableList<IndicatorDefinition> inputs) {
        this.kind = kind;
        this.subject = subject;
        this.inputs = inputs;
    }

    boolean fit() {
        return switch (kind) {
            case SUM, INCREASE -> areLikeSubject() && inputs.stream().allMatch(this::hasNature);
            case DIFFERENCE -> isPoints() ? areRatios() : areLikeSubject();
            case RATIO, SHARE, COMPLETION, CONTRIBUTION -> unit().isRatio() && areAlike();
            case AVERAGE -> unit().isAverage(unit(0), unit(1));
            case COMPLEMENT -> unit().isRatio() && areRatios();
            case GROWTH -> unit().isRatio() && inputs.get(0).nature() != Nature.RATE;
            case PULL -> isPoints() && areAlike();
            case SUBSET, AT_MOST -> areLikeSubject();
            case STOCK_FLOW -> subject.nature() == Nature.STOCK && areFlows() && areLikeSubject();
            case MONOTONE -> isTotal();
            case LIST_LENGTH -> unit().kind() == IndicatorUnit.Kind.MEASURE;
        };
    }

    private IndicatorUnit unit() {
        return subject.unit();
    }

    private IndicatorUnit unit(int input) {
        return inputs.get(input).unit();
    }

    private boolean isPoints() {
        return unit().kind() == IndicatorUnit.Kind.POINTS;
    }

    private boolean isTotal() {
        return subject.nature() == Nature.FLOW || subject.nature() == Nature.STOCK;
    }

    private boolean areLikeSubject() {
        return inputs.stream().allMatch(input -> input.unit().isComparableWith(unit()));
    }

    private boolean areAlike() {
        return unit(0).isComparableWith(unit(1));
    }

    private boolean areRatios() {
        return inputs.stream().allMatch(input -> input.unit().isRatio());
    }

    private boolean areFlows() {
        return inputs.stream().allMatch(input -> input.nature() == Nature.FLOW);
    }

    private boolean hasNature(IndicatorDefinition input) {
        return input.nature() == subject.nature();
    }

    /** Returns what was expected and found, on one line. */
    String message() {
        String others = inputs.isEmpty()
                ? "none"
                : Joiner.on(", ").join(Lists.transform(inputs, RelationUnits::shown));
        return "expected units and natures that fit " + kind + ", got " + shown(subject) + " of "
                + others;
    }

    private static String shown(IndicatorDefinition definition) {
        return definition.unit() + " " + definition.nature();
    }
}
