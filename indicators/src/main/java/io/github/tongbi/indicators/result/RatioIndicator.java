package io.github.tongbi.indicators.result;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;

import java.util.Locale;

/** An indicator that is a pure ratio and is told in percent. */
public interface RatioIndicator extends Indicator<Ratio> {

    /** Returns the rate in percent with so many decimals, rounded once, half-up: 35.9%. */
    default Outcome<Figure<Ratio>> percent(int decimals) {
        return rounded(Notation.percent(decimals));
    }

    @Override
    default Ratio ofNumber(Rational number) {
        return new Ratio(number);
    }

    @Override
    default Scale scale() {
        return Scale.PERCENT;
    }

    /** Returns the name and the rate with one decimal, 休渔比例 89.8%, or the undefined wording. */
    @Override
    default String toText(Locale locale) {
        String value = percent(1) instanceof Outcome.Undefined<?> undefined
                ? undefined.wording().in(locale)
                : percent(1).orElseThrow().toString();
        return name().in(locale) + " " + value;
    }
}
