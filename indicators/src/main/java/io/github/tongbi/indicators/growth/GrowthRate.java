package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Locale;
import java.util.Optional;

/** The one rule for which pairs of numbers have a growth rate, and the words for those that have none. */
final class GrowthRate {
    private static final Label LOSS_TO_PROFIT = Label.of("扭亏为盈", "turned from loss to profit");
    private static final Label PROFIT_TO_LOSS = Label.of("由盈转亏", "turned from profit to loss");
    private static final Label LOSS_ENDED = Label.of("扭亏", "ended the loss");
    private static final Label UNCHANGED_LOSS = Label.of("持平", "unchanged");
    private static final int TEXT_DECIMALS = 1;

    private GrowthRate() {}

    /** Tells whether the numbers have a rate: a base above zero and nothing below it. */
    static boolean isDefined(Rational current, Rational base) {
        return base.signum() > 0 && current.signum() >= 0;
    }

    static Outcome<Ratio> of(Rational current, Rational base) {
        if (base.signum() == 0) {
            return Outcome.undefined(UndefinedReason.ZERO_BASE);
        }
        if (base.signum() < 0) {
            return onNegativeBase(current, base);
        }
        return current.signum() < 0
                ? Outcome.undefined(UndefinedReason.SIGN_CHANGE, PROFIT_TO_LOSS)
                : Outcome.of(new Ratio(current.dividedBy(base).minus(Rational.ONE)));
    }

    private static Outcome<Ratio> onNegativeBase(Rational current, Rational base) {
        return current.signum() > 0
                ? Outcome.undefined(UndefinedReason.SIGN_CHANGE, LOSS_TO_PROFIT)
                : Outcome.undefined(UndefinedReason.NEGATIVE_BASE, lossWording(current, base));
    }

    private static Label lossWording(Rational current, Rational base) {
        if (current.signum() == 0) {
            return LOSS_ENDED;
        }
        Ratio change = new Ratio(current.dividedBy(base).minus(Rational.ONE));
        String percent = percent(new Ratio(change.number().abs()), TEXT_DECIMALS);
        return switch (shown(change, TEXT_DECIMALS).value().number().signum()) {
            case 0 -> UNCHANGED_LOSS;
            case 1 -> Label.of("增亏" + percent, "loss up " + percent);
            default -> Label.of("减亏" + percent, "loss down " + percent);
        };
    }

    /** Returns 同比增长35.9%, 同比下降2.8%, 与上年同期持平, or the wording of the undefined outcome. */
    static String toText(Outcome<Ratio> outcome, int decimals, Locale locale) {
        return GrowthWords.text(
                new GrowthWords(ComparisonWords.YEAR_ON_YEAR, Optional.empty())
                        .inPercent(outcome, decimals),
                locale);
    }

    private static String percent(Ratio rate, int decimals) {
        return shown(rate, decimals).toString();
    }

    private static Figure<Ratio> shown(Ratio rate, int decimals) {
        return Figure.rounded(rate, Notation.percent(decimals), Rounding.Rule.HALF_UP);
    }
}
