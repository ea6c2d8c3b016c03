package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.contribution.Part;
import io.github.tongbi.indicators.growth.Component;

import java.util.Optional;

/**
 * Makes sure that figures of whatever kind, as documents hold them, are of the kind that a factory
 * takes. Currencies and units are the factory's own concern.
 */
final class Kinds {
    private Kinds() {}

    /** Returns the figure as one of an amount or a count. */
    @SuppressWarnings("unchecked") // a figure of a quantity is one of some Q
    static <Q extends Quantity<Q>> Figure<Q> quantity(String field, Figure<?> figure) {
        if (!(figure.value() instanceof Quantity<?>)) {
            throw mismatch(field, "an amount or a count such as 1.74亿美元 or 415艘", figure);
        }
        return (Figure<Q>) figure;
    }

    /** Returns the figure as one of the kind of another, both amounts, both counts or both ratios. */
    @SuppressWarnings("unchecked") // figures of one class of magnitude are figures of one M
    static <M extends Magnitude<M>> Figure<M> like(
            Figure<M> other, String field, Figure<?> figure) {
        requireLike(other, field, figure);
        return (Figure<M>) figure;
    }

    private static void requireLike(Figure<?> other, String field, Figure<?> figure) {
        if (other.value().getClass() != figure.value().getClass()) {
            throw mismatch(field, "a figure of the kind of " + other, figure);
        }
    }

    /** Returns the figures, of one kind if both are there. */
    static <Q extends Quantity<Q>> Optional<Figure<Q>> quantity(
            Optional<Figure<Q>> other, String field, Optional<Figure<?>> figure) {
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                other.isPresent()
                        ? like(other.get(), field, figure.get())
                        : quantity(field, figure.get()));
    }

    /** Returns the parts as such of one kind. */
    @SuppressWarnings("unchecked") // the figures of all parts are of one class of magnitude
    static <M extends Magnitude<M>> ImmutableList<Part<M>> parts(
            String field, ImmutableList<Part<?>> parts) {
        for (Part<?> part : parts) {
            requireLike(printed(parts.get(0)), field, printed(part));
        }
        return (ImmutableList<Part<M>>) (ImmutableList<?>) parts;
    }

    private static Figure<?> printed(Part<?> part) {
        return part.change().terms().asList().get(0).figure();
    }

    /** Returns the parts as such of one kind. */
    @SuppressWarnings("unchecked") // the levels of all parts are of one class of quantity
    static <Q extends Quantity<Q>> ImmutableList<Component<Q>> components(
            String field, ImmutableList<Component<?>> parts) {
        for (Component<?> part : parts) {
            requireLike(parts.get(0).level(), field, part.level());
        }
        return (ImmutableList<Component<Q>>) (ImmutableList<?>) parts;
    }

    /** Returns the figures, all of one kind. */
    @SuppressWarnings("unchecked") // the figures are of one class of magnitude
    static <M extends Magnitude<M>> ImmutableList<Figure<M>> figures(
            String field, ImmutableList<Figure<?>> figures) {
        for (Figure<?> figure : figures) {
            requireLike(figures.get(0), field, figure);
        }
        return (ImmutableList<Figure<M>>) (ImmutableList<?>) figures;
    }

    private static IllegalArgumentException mismatch(
            String field, String expected, Figure<?> figure) {
        String message = "expected " + expected + ", got " + Quoted.of(figure.toString());
        return ResultType.refusal("Figure", field, message);
    }
}
