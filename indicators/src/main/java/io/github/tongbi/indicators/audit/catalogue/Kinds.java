package io.github.tongbi.indicators.audit.catalogue;

import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.audit.FigureKind;

import java.util.Optional;

/** The kinds of figures that nobody told: rates as defined, amounts as the figures beside them. */
final class Kinds {
    private final Indicators indicators;
    private final Averages averages;
    private final Places places;

    Kinds(Indicators indicators, Averages averages, Places places) {
        this.indicators = indicators;
        this.averages = averages;
        this.places = places;
    }

    /** Returns the kind of a rate of that code: in percent, times or points. */
    static FigureKind ofRate(Indicators indicators, String code) {
        IndicatorUnit.Kind kind = indicators.get(code).unit().kind();
        return switch (kind) {
            case POINTS -> FigureKind.POINTS;
            case TIMES -> FigureKind.TIMES;
            default -> FigureKind.PERCENT;
        };
    }

    /** Returns the kind of the one place of a link that is not at hand. */
    FigureKind of(Place unknown, Link link) {
        if (indicators.zeroOfRate(unknown.code()).isPresent()) {
            return ofRate(indicators, unknown.code());
        }
        Scale scale = link.places().stream()
                .filter(place -> place.zero().equals(unknown.zero()) && places.has(place))
                .map(place -> places.kind(place).scale())
                .findFirst()
                .orElse(Scale.ONE);
        return averages.shared(
                unknown.code(), new FigureKind(unknown.zero(), scale, Optional.empty()));
    }
}
