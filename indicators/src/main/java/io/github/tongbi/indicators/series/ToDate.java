package io.github.tongbi.indicators.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.growth.Component;

import java.util.Locale;

/**
 * What a release prints of a flow up to a date: 2020年1-4月 12597.9亿元, down 27.4 %; in one figure or in
 * parts with their own growth.
 *
 * @param period the span, from 1 January as a rule
 * @param parts the parts, one for a figure that is printed as a whole
 * @param <Q> the quantity
 */
public record ToDate<Q extends Quantity<Q>>(
        ReferencePeriod period, ImmutableList<Component<Q>> parts) {

    /** Creates the figure to date. */
    public ToDate {
        checkArgument(!parts.isEmpty(), "expected at least one part of %s, got none", period);
    }

    /** Returns a figure that is printed as a whole, with its growth. */
    public static <Q extends Quantity<Q>> ToDate<Q> of(
            ReferencePeriod period, Figure<Q> level, Figure<Ratio> growth) {
        Label name = Label.of(period.toText(Locale.CHINESE), period.toText(Locale.ENGLISH));
        return new ToDate<>(period, ImmutableList.of(Component.of(name, level, growth)));
    }

    /** Returns a figure that is the sum of parts with their own growth: exports and imports. */
    public static <Q extends Quantity<Q>> ToDate<Q> ofParts(
            ReferencePeriod period, Iterable<Component<Q>> parts) {
        return new ToDate<>(period, ImmutableList.copyOf(parts));
    }
}
