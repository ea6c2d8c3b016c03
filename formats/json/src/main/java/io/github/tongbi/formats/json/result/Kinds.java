package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Quantity;

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
        Magnitude<?> kind = other.value();
        if (kind.getClass() != figure.value().getClass()) {
            throw mismatch(field, "a figure of the kind of " + other, figure);
        }
        return (Figure<M>) figure;
    }

    /** Returns the figure as one of some M. */
    @SuppressWarnings("unchecked") // every figure is one of some M
    static <M extends Magnitude<M>> Figure<M> any(Figure<?> figure) {
        return (Figure<M>) figure;
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

    private static IllegalArgumentException mismatch(
            String field, String expected, Figure<?> figure) {
        String message = "expected " + expected + ", got " + Quoted.of(figure.toString());
        return ResultType.refusal("Figure", field, message);
    }
}
