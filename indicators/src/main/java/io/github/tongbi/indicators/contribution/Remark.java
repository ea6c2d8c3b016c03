package io.github.tongbi.indicators.contribution;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;

import java.util.Locale;
import java.util.Optional;

/** The words for contributions that are no shares: above 100 % or below zero. */
final class Remark {
    private Remark() {}

    static <M extends Magnitude<M>> Optional<Label> on(
            Part<M> part, Rational contribution, ImmutableList<Part<M>> opposed) {
        Label name = part.name();
        if (contribution.signum() < 0) {
            return Optional.of(Label.of(
                    name.zh() + "贡献率为负，因为" + name.zh() + "与总量反向变动",
                    name.en() + " contribute less than 0% because they moved against the total"));
        }
        return contribution.compareTo(Rational.ONE) > 0
                ? Optional.of(Label.of(
                        name.zh() + "贡献率超过100%，因为" + names(opposed, Locale.CHINESE) + "与总量反向变动",
                        name.en()
                                + " contribute more than 100% because "
                                + names(opposed, Locale.ENGLISH)
                                + " moved against the total"))
                : Optional.empty();
    }

    private static <M extends Magnitude<M>> String names(
            ImmutableList<Part<M>> parts, Locale locale) {
        String comma = Label.of("、", ", ").in(locale);
        return parts.stream().map(part -> part.name().in(locale)).collect(joining(comma));
    }
}
