package io.github.tongbi.indicators.formula;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;

/**
 * A figure with its name in a formula, such as 出口 1.74亿美元.
 *
 * <p>A term is one unknown: the same object used twice in a formula is the same number both times, two
 * objects are two numbers, even with equal names and figures. Terms therefore have no value
 * equality.
 *
 * @param <M> what the figure states
 */
public final class Term<M extends Magnitude<M>> {
    private final Label name;
    private final Figure<M> figure;

    /** Returns the term for the figure under this name. */
    public static <M extends Magnitude<M>> Term<M> of(Label name, Figure<M> figure) {
        return new Term<>(name, figure);
    }

    private Term(Label name, Figure<M> figure) {
        this.name = requireNonNull(name, "name");
        this.figure = requireNonNull(figure, "figure");
    }

    /** Returns the name. */
    public Label name() {
        return name;
    }

    /** Returns the figure. */
    public Figure<M> figure() {
        return figure;
    }

    @Override
    public String toString() {
        return name.zh() + " " + figure;
    }
}
