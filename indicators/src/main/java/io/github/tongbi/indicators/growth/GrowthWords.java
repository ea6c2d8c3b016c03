package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Doubling;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Locale;
import java.util.Optional;

/**
 * The sentences that tell a growth.
 *
 * @param words the words of the comparison
 * @param basis what the growth is valued at, if told
 */
record GrowthWords(ComparisonWords words, Optional<Basis> basis) {
    private static final Rational TWO = Rational.of(2);
    private static final int MOST_DOUBLINGS = 100;

    /** Returns the sentence, or what a report prints instead. */
    static String text(Outcome<Label> sentence, Locale locale) {
        return sentence instanceof Outcome.Undefined<Label> undefined
                ? undefined.wording().in(locale)
                : sentence.orElseThrow().in(locale);
    }

    Outcome<Label> inStyle(GrowthStyle style, Outcome<Ratio> rate, int decimals) {
        return switch (style) {
            case PERCENT, ABSOLUTE -> inPercent(rate, decimals);
            case PERCENT_OR_TIMES -> inPercentOrTimes(rate, decimals);
            case TIMES -> inTimes(rate, decimals);
            case MULTIPLE -> asMultiple(rate, decimals);
            case TENTHS -> inTenths(rate);
            case DOUBLINGS -> rate.flatMap(this::inDoublings);
        };
    }

    Outcome<Label> inPercent(Outcome<Ratio> rate, int decimals) {
        return rate.map(exact -> changed(exact, Notation.percent(decimals)));
    }

    private Outcome<Label> inTimes(Outcome<Ratio> rate, int decimals) {
        return rate.value().filter(exact -> exact.number().signum() < 0).isPresent()
                ? illFormed("下降不用倍数表述", "a decrease is not told in times")
                : rate.map(exact -> changed(exact, new Notation(Scale.TIMES, decimals)));
    }

    private Outcome<Label> inPercentOrTimes(Outcome<Ratio> rate, int decimals) {
        return rate.value()
                        .filter(exact -> exact.number().compareTo(Rational.ONE) >= 0)
                        .isPresent()
                ? inTimes(rate, decimals)
                : inPercent(rate, decimals);
    }

    private Outcome<Label> inTenths(Outcome<Ratio> rate) {
        Notation tenths = new Notation(Scale.TENTHS, 0, Numerals.CHINESE);
        return rate.value().filter(exact -> isWholeOrMore(shown(exact, tenths))).isPresent()
                ? illFormed("十成及以上不用成数表述", "100% and more is not told in tenths")
                : rate.map(exact -> changed(exact, tenths));
    }

    private static boolean isWholeOrMore(Figure<Ratio> shown) {
        return shown.value().number().abs().compareTo(Rational.ONE) >= 0;
    }

    private Outcome<Label> asMultiple(Outcome<Ratio> rate, int decimals) {
        Notation times = new Notation(Scale.TIMES, decimals);
        return rate.map(exact -> new Ratio(Rational.ONE.plus(exact.number())))
                .map(ratio -> shown(ratio, times))
                .map(multiple -> onBasis(
                        "是" + words.base().zh() + "的" + multiple.toText(Locale.CHINESE),
                        multiple.toText(Locale.ENGLISH) + " that of " + words.earlier()));
    }

    private Outcome<Label> inDoublings(Ratio rate) {
        Rational ratio = Rational.ONE.plus(rate.number());
        return ratio.compareTo(TWO) < 0
                ? illFormed("不足一番", "less than doubled")
                : Outcome.of(doubled(ratio));
    }

    private Label doubled(Rational ratio) {
        int times = 0;
        Rational reached = Rational.ONE;
        while (times < MOST_DOUBLINGS && reached.multipliedBy(TWO).compareTo(ratio) <= 0) {
            reached = reached.multipliedBy(TWO);
            times++;
        }
        boolean more = !reached.equals(ratio);
        String often = times == 1 ? "" : " " + times + " times";
        return onBasis(
                "比" + words.base().zh() + new Doubling(times) + (more ? "多" : ""),
                (more ? "more than " : "") + "doubled" + often + " "
                        + words.against().en());
    }

    /** Returns 比上年同期增加26家. */
    <Q extends Quantity<Q>> Outcome<Label> byAmount(Derived<Q> change, int decimals) {
        return change.rounded(new Notation(change.scale(), decimals)).map(this::byAmount);
    }

    private <Q extends Quantity<Q>> Label byAmount(Figure<Q> change) {
        int sign = change.value().number().signum();
        if (sign == 0) {
            return unchanged();
        }
        Q size = change.value().withNumber(change.value().number().abs());
        Figure<Q> amount = Figure.of(size, change.notation());
        return onBasis(
                "比" + words.base().zh() + (sign > 0 ? "增加" : "减少") + amount.toText(Locale.CHINESE),
                (sign > 0 ? "up by " : "down by ")
                        + amount.toText(Locale.ENGLISH)
                        + " "
                        + words.against().en());
    }

    private Label unchanged() {
        return onBasis(words.unchanged().zh(), words.unchanged().en());
    }

    private Label changed(Ratio rate, Notation notation) {
        Figure<Ratio> shown = shown(rate, notation);
        int sign = shown.value().number().signum();
        if (sign == 0) {
            return unchanged();
        }
        Figure<Ratio> size = shown(new Ratio(rate.number().abs()), notation);
        return Label.of(
                withPrices(words.against().zh())
                        + (sign > 0 ? "增长" : "下降")
                        + size.toText(Locale.CHINESE),
                (sign > 0 ? "up " : "down ")
                        + size.toText(Locale.ENGLISH)
                        + " "
                        + words.against().en()
                        + basisBehind());
    }

    private Label onBasis(String zh, String en) {
        return Label.of(basis.map(told -> inTerms(told).zh()).orElse("") + zh, en + basisBehind());
    }

    private String basisBehind() {
        return basis.map(told -> " " + inTerms(told).en()).orElse("");
    }

    /** 同比名义, 同比实际, 按可比口径同比: what stands before the verb. */
    private String withPrices(String against) {
        return basis.map(told -> switch (told) {
                    case NOMINAL -> against + "名义";
                    case CONSTANT_PRICE -> against + "实际";
                    case COMPARABLE -> inTerms(told).zh() + against;
                })
                .orElse(against);
    }

    private static Label inTerms(Basis basis) {
        return switch (basis) {
            case NOMINAL -> Label.of("按现价", "in nominal terms");
            case CONSTANT_PRICE -> Label.of("按不变价", "in real terms");
            case COMPARABLE -> Label.of("按可比口径", "on a comparable basis");
        };
    }

    private static Figure<Ratio> shown(Ratio rate, Notation notation) {
        return Figure.rounded(rate, notation, Rounding.Rule.HALF_UP);
    }

    private static Outcome<Label> illFormed(String zh, String en) {
        return Outcome.undefined(UndefinedReason.ILL_FORMED, Label.of(zh, en));
    }
}
