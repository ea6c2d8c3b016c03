package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.contribution.Part;

/**
 * A part of a total (分项) with its own printed growth: exports of 1.74亿美元, up 36.1 %.
 *
 * @param <Q> the quantity
 */
public final class Component<Q extends Quantity<Q>> {
    private final Figure<Q> level;
    private final Figure<Ratio> growth;
    private final Part<Q> part;

    /**
     * Returns the part that is added to the total.
     *
     * @param name what it is, 出口
     * @param level its figure for the current period
     * @param growth its printed growth against the same period a year earlier
     */
    public static <Q extends Quantity<Q>> Component<Q> of(
            Label name, Figure<Q> level, Figure<Ratio> growth) {
        return new Component<>(level, growth, Part.ofGrowth(name, level, growth));
    }

    private Component(Figure<Q> level, Figure<Ratio> growth, Part<Q> part) {
        this.level = level;
        this.growth = growth;
        this.part = part;
    }

    /** Returns the same part, subtracted: imports in the trade balance, the first quarter in a half. */
    public Component<Q> subtracted() {
        return new Component<>(level, growth, part.subtracted());
    }

    /** Returns what it is. */
    public Label name() {
        return part.name();
    }

    /** Returns its figure for the current period. */
    public Figure<Q> level() {
        return level;
    }

    /** Returns its printed growth. */
    public Figure<Ratio> growth() {
        return growth;
    }

    /** Returns it as a part whose contribution and pull can be told. */
    public Part<Q> part() {
        return part;
    }

    boolean isSubtracted() {
        return part.isSubtracted();
    }

    @Override
    public String toString() {
        return (isSubtracted() ? "−" : "") + name().zh() + " " + level + " (" + growth + ")";
    }
}
