package io.github.tongbi.formats.json.result;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Locale;
import java.util.Optional;

/**
 * What a result says, as its document tells it to readers that do not compute.
 *
 * @param name what it is, 同比增速
 * @param value the exact value in base units, 0.359375 for 35.9375 %; empty if undefined, irrational or
 *     very long
 * @param undefined why there is no value
 * @param unit the unit of the value, {@code RATIO}
 * @param bounds what the printed digits of the inputs allow, in base units
 * @param text the wording of a report
 */
record Answer(
        Label name,
        Optional<Rational> value,
        Optional<UndefinedReason> undefined,
        String unit,
        Optional<Range<Rational>> bounds,
        Label text) {

    static Answer of(Indicator<?> indicator) {
        return ofTyped(indicator);
    }

    private static <M extends Magnitude<M>> Answer ofTyped(Indicator<M> indicator) {
        return new Answer(
                indicator.name(),
                indicator.outcome().value().map(Magnitude::number).filter(Answer::isShort),
                reason(indicator.outcome()),
                Magnitudes.unit(indicator.ofNumber(Rational.ZERO)),
                bounds(indicator.bounds()),
                text(indicator));
    }

    static <M extends Magnitude<M>> Optional<Range<Rational>> bounds(Outcome<Range<M>> bounds) {
        return bounds.value().map(Ranges::numbers).filter(Answer::hasShortEnds);
    }

    static Optional<UndefinedReason> reason(Outcome<?> outcome) {
        return outcome instanceof Outcome.Undefined<?> undefined
                ? Optional.of(undefined.reason())
                : Optional.empty();
    }

    private static Label text(Indicator<?> indicator) {
        return Label.of(indicator.toText(Locale.CHINESE), indicator.toText(Locale.ENGLISH));
    }

    private static boolean hasShortEnds(Range<Rational> range) {
        return (!range.hasLowerBound() || isShort(range.lowerEndpoint()))
                && (!range.hasUpperBound() || isShort(range.upperEndpoint()));
    }

    private static boolean isShort(Rational number) {
        return number.toString().length() <= Texts.MAX_LENGTH;
    }
}
