package io.github.tongbi.arbitraries;

import com.google.common.collect.Ordering;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Generators for what the fields of the models hold: printed figures, periods and names. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class FieldArbitraries {
    private static final long MOST = 1_000_000_000;
    private static final Scale[] WORDS = {Scale.ONE, Scale.TEN_THOUSAND, Scale.HUNDRED_MILLION};

    private FieldArbitraries() {}

    /** Returns the currencies of the reports. */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of("CNY", "USD", "HKD", "JPY").map(Currency::getInstance);
    }

    /** Returns amounts of zero or more. */
    public static Arbitrary<Figure<Money>> amounts(Currency currency) {
        return figures(new Money(Rational.ZERO, currency), 0, WORDS);
    }

    /** Returns amounts of either sign. */
    public static Arbitrary<Figure<Money>> signedAmounts(Currency currency) {
        return figures(new Money(Rational.ZERO, currency), -MOST, WORDS);
    }

    /** Returns measures of zero or more. */
    public static Arbitrary<Figure<Measure>> measures(Unit unit) {
        return figures(Measure.of(0, unit), 0, WORDS);
    }

    /** Returns rates of zero or more, above 100 % too, in percent or times. */
    public static Arbitrary<Figure<Ratio>> rates() {
        return figures(new Ratio(Rational.ZERO), 0, Scale.PERCENT, Scale.TIMES);
    }

    /** Returns shares from 0 to 100 %, both among them. */
    public static Arbitrary<Figure<Ratio>> shares() {
        return Arbitraries.integers()
                .between(0, 1_000)
                .map(share -> Figure.of(new Ratio(Rational.of(share, 1_000)), Notation.percent(1)));
    }

    /** Returns rates of either sign. */
    public static Arbitrary<Figure<Ratio>> growths() {
        return figures(new Ratio(Rational.ZERO), -MOST, Scale.PERCENT, Scale.TIMES);
    }

    private static <M extends Magnitude<M>> Arbitrary<Figure<M>> figures(
            M kind, long least, Scale... scales) {
        Arbitrary<Notation> notations = Combinators.combine(
                        Arbitraries.of(scales), Arbitraries.integers().between(0, 4))
                .as(Notation::new);
        Arbitrary<Figure<M>> printed = Combinators.combine(
                        notations, Arbitraries.longs().between(least, MOST))
                .as((notation, digits) -> Figure.of(
                        kind.withNumber(Rational.of(digits).multipliedBy(notation.lastDigit())),
                        notation));
        return qualified(printed);
    }

    /** Returns counts of zero or more, approximate ones too. */
    public static Arbitrary<Figure<Measure>> counts(Unit unit) {
        return qualified(plainCounts(0, unit));
    }

    /** Returns differences of counts, of either sign. */
    public static Arbitrary<Figure<Measure>> signedCounts(Unit unit) {
        return qualified(plainCounts(-MOST, unit));
    }

    /** Returns two exact counts of which the first is not above the second. */
    public static Arbitrary<Tuple2<Figure<Measure>, Figure<Measure>>> partAndWhole(Unit unit) {
        return Combinators.combine(plainCounts(0, unit), plainCounts(0, unit))
                .as((a, b) -> a.value().compareTo(b.value()) > 0 ? Tuple.of(b, a) : Tuple.of(a, b));
    }

    private static Arbitrary<Figure<Measure>> plainCounts(long least, Unit unit) {
        return Arbitraries.longs().between(least, MOST).map(count -> Figure.count(count, unit));
    }

    private static <M extends Magnitude<M>> Arbitrary<Figure<M>> qualified(
            Arbitrary<Figure<M>> figures) {
        return Combinators.combine(figures, Arbitraries.of(Qualifier.class))
                .as(QuantityArbitraries::qualified);
    }

    /** Returns names of one line with something to read. */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .alpha()
                .numeric()
                .withChars(' ', '(', ')', '“', '"', ',', '{')
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(name -> !name.isBlank());
    }

    /** Returns names in both languages. */
    public static Arbitrary<Label> labels() {
        return Combinators.combine(names(), names()).as(Label::of);
    }

    /** Returns divisions and functional areas. */
    public static Arbitrary<RegionCode> regions() {
        return Arbitraries.of("440307", "440307/大鹏新区", "441600", "451227").map(RegionCode::parse);
    }

    /** Returns flows and stocks. */
    public static Arbitrary<ReferencePeriod> periods() {
        return Arbitraries.oneOf(flows(), dates());
    }

    /** Returns months, quarters, halves and years to date. */
    public static Arbitrary<ReferencePeriod> flows() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Combinators.combine(Arbitraries.integers().between(1990, 2050), months, months)
                .as((year, a, b) -> ReferencePeriod.ofMonths(year, Math.min(a, b), Math.max(a, b)));
    }

    /** Returns dates of stocks. */
    public static Arbitrary<ReferencePeriod> dates() {
        return days().map(ReferencePeriod::asOf);
    }

    /** Returns days from 1990 on, leap days among them. */
    public static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        return Arbitraries.integers().between(0, 20_000).map(first::plusDays);
    }

    /** Returns days of which none is before the one in front of it. */
    public static Arbitrary<List<LocalDate>> orderedDays(int count) {
        return days().list().ofSize(count).map(Ordering.natural()::sortedCopy);
    }
}
