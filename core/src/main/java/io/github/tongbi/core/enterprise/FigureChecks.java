package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Unit;

import java.util.Optional;

/** Invariants that the figures of an enterprise and of its applications share. */
final class FigureChecks {
    private static final String YUAN = "CNY";

    private FigureChecks() {}

    /** Notes {@code NOT_A_YEAR} if the period is anything but a calendar year. */
    static void wholeYear(String path, ReferencePeriod year, Invariants invariants) {
        ReferencePeriod whole = ReferencePeriod.ofYear(year.firstDay().getYear());
        invariants.require(
                year.equals(whole),
                "NOT_A_YEAR",
                path,
                "expected a whole year such as 2019, got " + year);
    }

    /** Notes what keeps the figure from being a number of persons. */
    static void persons(String path, Figure<Measure> figure, Invariants invariants) {
        Optional<Figure<Measure>> present = Optional.of(figure);
        invariants
                .require(
                        figure.value().unit() == Unit.PERSON,
                        "UNIT_MISMATCH",
                        path,
                        "expected a number of 人, got " + Quoted.of(figure.toString()))
                .count(path, present)
                .notNegative(path, present);
    }

    /** Notes what keeps the amount from being comparable with a rule that is written in yuan. */
    static void yuan(String path, Figure<Money> amount, Invariants invariants) {
        invariants
                .require(
                        amount.value().currency().getCurrencyCode().equals(YUAN),
                        "CURRENCY_MISMATCH",
                        path,
                        "expected an amount in CNY, got " + Quoted.of(amount.toString()))
                .notNegative(path, Optional.of(amount));
    }
}
