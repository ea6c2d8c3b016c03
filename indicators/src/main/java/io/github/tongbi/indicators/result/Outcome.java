package io.github.tongbi.indicators.result;

import io.github.tongbi.core.catalogue.Label;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or the typed reason why there is none.
 *
 * <p>Example: the growth of 12 against a loss of 5 is {@code Undefined[SIGN_CHANGE] 扭亏为盈}.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T> {

    /**
     * A value.
     *
     * @param result the value
     */
    record Defined<T>(T result) implements Outcome<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(result);
        }

        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
            return new Defined<>(function.apply(result));
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
            return function.apply(result);
        }

        @Override
        public T orElseThrow() {
            return result;
        }

        @Override
        public String toString() {
            return result.toString();
        }
    }

    /**
     * No value.
     *
     * @param reason the reason
     * @param wording what a report prints instead: 扭亏为盈, ——
     */
    record Undefined<T>(UndefinedReason reason, Label wording) implements Outcome<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
            return new Undefined<>(reason, wording);
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
            return new Undefined<>(reason, wording);
        }

        @Override
        public T orElseThrow() {
            throw new NoSuchElementException("expected a defined indicator, got " + this);
        }

        @Override
        public String toString() {
            return "Undefined[" + reason + "] " + wording.zh();
        }
    }

    /** Returns the outcome that is this value. */
    static <T> Outcome<T> of(T value) {
        return new Defined<>(value);
    }

    /** Returns the outcome without a value, printed as a dash (——). */
    static <T> Outcome<T> undefined(UndefinedReason reason) {
        return new Undefined<>(reason, Label.of("——", "n/a"));
    }

    /** Returns the outcome without a value, with the words that a report prints instead. */
    static <T> Outcome<T> undefined(UndefinedReason reason, Label wording) {
        return new Undefined<>(reason, wording);
    }

    /** Returns the value, or empty. */
    Optional<T> value();

    /** Returns the outcome with the function applied to its value, if there is one. */
    <R> Outcome<R> map(Function<? super T, ? extends R> function);

    /** Returns the outcome of the function for its value, if there is one. */
    <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function);

    /**
     * Returns the value.
     *
     * @throws NoSuchElementException if there is none, naming the reason
     */
    T orElseThrow();
}
