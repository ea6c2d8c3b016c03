package io.github.tongbi.core.invariant;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Collects the broken invariants of one model and throws them all at once.
 *
 * <pre>{@code
 * Invariants.of("TradeFigures")
 *     .notNegative("exports", exports())
 *     .sameCurrency("imports", imports(), "exports", exports())
 *     .check();
 * }</pre>
 */
public final class Invariants {
    private final String model;
    private final List<Violation> violations = new ArrayList<>(0);

    private Invariants(String model) {
        this.model = model;
    }

    /** Returns an empty collection for the model of this name. */
    public static Invariants of(String model) {
        return new Invariants(model);
    }

    /**
     * Notes a violation unless the condition holds.
     *
     * @param holds whether the invariant holds
     * @param code the rule in capitals, {@code NEGATIVE}
     * @param path the field, {@code resting}
     * @param message what was expected and what was found
     */
    public Invariants require(boolean holds, String code, String path, String message) {
        return holds ? this : note(code, path, message);
    }

    private Invariants note(String code, String path, String message) {
        violations.add(new Violation(code, path, message));
        return this;
    }

    /** Notes {@code BLANK} if the text has nothing to read. */
    public Invariants notBlank(String path, String text) {
        return text.isBlank()
                ? note("BLANK", path, "expected a name, got " + Quoted.of(text))
                : this;
    }

    /** Notes {@code NOT_A_FLOW} if the period is a date, at which nothing can flow. */
    public Invariants flow(String path, ReferencePeriod period) {
        return period.isAsOf()
                ? note(
                        "NOT_A_FLOW",
                        path,
                        "expected a span of time such as 2020-01-01/P4M, got a date: " + period)
                : this;
    }

    /** Notes {@code NOT_YEAR_TO_DATE} unless the period runs from 1 January within one year. */
    public Invariants yearToDate(String path, ReferencePeriod period) {
        return period.isYearToDate()
                ? this
                : note(
                        "NOT_YEAR_TO_DATE",
                        path,
                        "expected a span from 1 January such as 2020-01-01/P4M, got " + period);
    }

    /** Notes {@code NOT_A_DATE} if the period is a span of time, in which no stock stands still. */
    public Invariants date(String path, ReferencePeriod period) {
        return period.isAsOf()
                ? this
                : note(
                        "NOT_A_DATE",
                        path,
                        "expected a date such as 2020-05-31, got a span of time: " + period);
    }

    /** Notes {@code NEGATIVE} if the figure is below zero. */
    public Invariants notNegative(String path, Optional<? extends Figure<?>> figure) {
        return figure.filter(Invariants::isNegative).isEmpty()
                ? this
                : note("NEGATIVE", path, "expected a figure of 0 or more, got " + shown(figure));
    }

    private static boolean isNegative(Figure<?> figure) {
        return figure.value().number().signum() < 0;
    }

    /** Notes {@code NOT_A_COUNT} if the figure is not counted, or not in whole units. */
    public Invariants count(String path, Optional<Figure<Measure>> figure) {
        return figure.filter(Invariants::isNoCount).isEmpty()
                ? this
                : note(
                        "NOT_A_COUNT",
                        path,
                        "expected a whole count such as 415艘, got " + shown(figure));
    }

    private static boolean isNoCount(Figure<Measure> figure) {
        Measure value = figure.value();
        return !value.unit().isCounter() || !value.amount().isInteger();
    }

    /** Notes {@code WRONG_DIMENSION} if the figure measures something else. */
    public Invariants dimension(
            String path, Optional<Figure<Measure>> figure, Dimension dimension) {
        boolean right = figure.isEmpty() || figure.get().value().unit().dimension() == dimension;
        return right
                ? this
                : note(
                        "WRONG_DIMENSION",
                        path,
                        "expected a measure of " + dimension + ", got " + shown(figure));
    }

    /** Notes {@code CURRENCY_MISMATCH} if the amount is not in the currency of the other. */
    public Invariants sameCurrency(
            String path,
            Optional<Figure<Money>> amount,
            String otherPath,
            Optional<Figure<Money>> other) {
        boolean differ =
                bothPresent(amount, other) && !currency(amount.get()).equals(currency(other.get()));
        return differ
                ? note(
                        "CURRENCY_MISMATCH",
                        path,
                        ("expected an amount in " + currency(other.get()) + " like " + otherPath)
                                + (", got " + shown(amount)))
                : this;
    }

    private static String currency(Figure<Money> figure) {
        return figure.value().currency().getCurrencyCode();
    }

    /** Notes {@code UNIT_MISMATCH} if the measure is not in the unit of the other. */
    public Invariants sameUnit(
            String path,
            Optional<Figure<Measure>> measure,
            String otherPath,
            Optional<Figure<Measure>> other) {
        boolean differ = bothPresent(measure, other)
                && measure.get().value().unit() != other.get().value().unit();
        return differ
                ? note(
                        "UNIT_MISMATCH",
                        path,
                        "expected the unit of " + otherPath + ", got " + shown(measure))
                : this;
    }

    /**
     * Notes {@code EXCEEDS} if the figure is above the other for every unrounded value of both; 亩 and
     * 平方米 are compared as they convert, exactly.
     */
    public <Q extends Quantity<Q>> Invariants atMost(
            String path, Optional<Figure<Q>> figure, String otherPath, Optional<Figure<Q>> other) {
        return bothPresent(figure, other) && exceeds(figure.get(), other.get())
                ? note(
                        "EXCEEDS",
                        path,
                        ("expected at most " + otherPath + " of " + shown(other))
                                + (", got " + shown(figure)))
                : this;
    }

    private static boolean bothPresent(Optional<?> first, Optional<?> second) {
        return first.isPresent() && second.isPresent();
    }

    private static <M extends Magnitude<M>> boolean exceeds(Figure<M> figure, Figure<M> other) {
        return isComparable(figure.value(), other.value())
                && isAbove(figure.bounds(), other.bounds());
    }

    /** Two ranges that touch in an open end have no value in common: 3 is above 2, both rounded. */
    private static <M extends Magnitude<M>> boolean isAbove(Range<M> range, Range<M> other) {
        if (!range.hasLowerBound() || !other.hasUpperBound()) {
            return false;
        }
        int order = inBaseUnit(range.lowerEndpoint()).compareTo(inBaseUnit(other.upperEndpoint()));
        boolean touch = range.lowerBoundType() == BoundType.CLOSED
                && other.upperBoundType() == BoundType.CLOSED;
        return touch ? order > 0 : order >= 0;
    }

    private static Rational inBaseUnit(Magnitude<?> value) {
        return value instanceof Measure measure
                ? measure.amount().multipliedBy(measure.unit().factor())
                : value.number();
    }

    /** A difference of kind is a violation of its own, not a reason to compare. */
    private static boolean isComparable(Magnitude<?> first, Magnitude<?> second) {
        if (first instanceof Money one && second instanceof Money other) {
            return one.currency().equals(other.currency());
        }
        return !(first instanceof Measure one && second instanceof Measure other)
                || isConvertible(one.unit(), other.unit());
    }

    private static boolean isConvertible(Unit unit, Unit other) {
        return unit == other || (!unit.isCounter() && unit.dimension() == other.dimension());
    }

    /** Notes {@code ORDER} for every element that does not follow the one in front of it. */
    public <T> Invariants inOrder(
            String path, List<? extends T> elements, BiPredicate<T, T> follows) {
        for (int i = 1; i < elements.size(); i++) {
            T before = elements.get(i - 1);
            T next = elements.get(i);
            require(
                    follows.test(next, before),
                    "ORDER",
                    path,
                    "expected what can follow " + before + ", got " + next);
        }
        return this;
    }

    /** Notes {@code DATE_ORDER} if the date is before the other. */
    public Invariants notBefore(
            String path, Optional<LocalDate> date, String otherPath, Optional<LocalDate> other) {
        boolean before = bothPresent(date, other) && date.get().isBefore(other.get());
        return before
                ? note(
                        "DATE_ORDER",
                        path,
                        ("expected a date not before " + otherPath + " of " + other.get())
                                + (", got " + date.get()))
                : this;
    }

    private static String shown(Optional<? extends Figure<?>> figure) {
        return figure.map(f -> Quoted.of(f.toString())).orElse("nothing");
    }

    /**
     * Ends the collection.
     *
     * @throws InvariantException if any invariant was broken, with all of them
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new InvariantException(model, ImmutableList.copyOf(violations));
        }
    }
}
