package io.github.tongbi.formats.sdmx;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** Puts observations together of the values of their components. */
final class ObservationReading {
    private static final String PERIOD = "a period such as 2020-S1 or 2020-01-01/P5M";
    private static final String DATE = "a date such as 2020-07-15, or _X";

    private final Row row;
    private final Catalogue catalogue;
    private final char delimiter;

    /**
     * Returns the observation, or empty after what is wrong with it was reported.
     *
     * @param catalogue what names an indicator whose LABEL is left out
     * @param delimiter what stands between the languages of a text
     */
    static Optional<Observation> read(Row row, Catalogue catalogue, char delimiter) {
        return new ObservationReading(row, catalogue, delimiter).observation();
    }

    private ObservationReading(Row row, Catalogue catalogue, char delimiter) {
        this.row = row;
        this.catalogue = catalogue;
        this.delimiter = delimiter;
    }

    private Optional<Observation> observation() {
        Observation.Builder builder = Observation.builder();
        readKey(builder);
        readFigure().ifPresent(builder::figure);
        readStatus().ifPresent(builder::status);
        row.read(Component.SOURCE, Function.identity()).ifPresent(builder::source);
        readLabel().ifPresent(builder::label);
        row.read(Component.SECTION, this::label).ifPresent(builder::section);
        return row.isSound() ? built(builder) : Optional.empty();
    }

    private void readKey(Observation.Builder builder) {
        Optional<ReferencePeriod> period =
                row.require(Component.TIME_PERIOD, PERIOD, ObservationReading::period);
        period.ifPresent(builder::period);
        row.require(Component.FREQ, "a frequency such as S or _O", Function.identity())
                .ifPresent(frequency -> checkFrequency(frequency, period));
        row.require(Component.INDICATOR, "an indicator such as EXPORTS", SdmxId::text)
                .ifPresent(builder::indicator);
        specified(
                        Component.REF_AREA,
                        "a region such as 440307, or _X",
                        text -> RegionCode.parse(SdmxId.text(text)))
                .ifPresent(builder::region);
        specified(Component.BASIS, "a basis such as NOMINAL, or _X", CodeName.of(Basis.class))
                .ifPresent(builder::basis);
        specified(Component.PUBLISHED, DATE, ObservationReading::date)
                .ifPresent(builder::published);
    }

    /** Reads a dimension that has to be there, but may be _X, which says that nothing was said. */
    private <T> Optional<T> specified(
            Component dimension, String expected, Function<String, T> parser) {
        return row.require(
                        dimension,
                        expected,
                        text -> text.equals(SdmxId.UNSPECIFIED)
                                ? Optional.<T>empty()
                                : Optional.of(parser.apply(text)))
                .flatMap(Function.identity());
    }

    private static ReferencePeriod period(String text) {
        if (!CharMatcher.ascii().matchesAllOf(text)) {
            throw new UnreadableTextException(PERIOD, text);
        }
        return ReferencePeriod.parse(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableTextException(DATE, text);
        }
    }

    private void checkFrequency(String frequency, Optional<ReferencePeriod> period) {
        if (period.isEmpty()) {
            return;
        }
        String expected = Frequency.of(period.get()).code();
        if (!frequency.equals(expected)) {
            row.refuse(Component.FREQ, expected + ", the frequency of " + period.get());
        }
    }

    private Optional<Label> readLabel() {
        Optional<Label> known =
                catalogue.find(row.text(Component.INDICATOR)).map(IndicatorDefinition::label);
        return row.has(Component.LABEL) || known.isEmpty()
                ? row.require(Component.LABEL, "a name such as en:exports;zh:出口总额", this::label)
                : known;
    }

    private Label label(String text) {
        return LocalisedText.parse(text, delimiter);
    }

    private Optional<Figure<?>> readFigure() {
        if (row.has(Component.OBS_VALUE)) {
            return FigureReading.read(row);
        }
        refuseAlone(Component.OBS_VALUE_END);
        refuseAlone(Component.STEP);
        refuseAlone(Component.QUALIFIER);
        refuseAlone(Component.NUMERALS);
        return Optional.empty();
    }

    /** Unit, multiplier and decimals say nothing without a value, but others write them all the same. */
    private void refuseAlone(Component component) {
        if (row.has(component)) {
            row.refuse(component, "nothing without an OBS_VALUE");
        }
    }

    private Optional<ObservationStatus> readStatus() {
        Optional<ObservationStatus> status =
                row.read(Component.OBS_STATUS, ObservationReading::status);
        boolean revised = row.read(Component.REVISED, ObservationReading::truth).orElse(false);
        if (!revised) {
            return status;
        }
        if (status.filter(found -> found != ObservationStatus.NORMAL).isPresent()) {
            row.refuse(Component.OBS_STATUS, "A, normal, of a revised value");
        }
        return Optional.of(ObservationStatus.REVISED);
    }

    private static ObservationStatus status(String code) {
        for (ObservationStatus status : ObservationStatus.values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        throw new UnreadableTextException("one of A, E, F, O, P of CL_OBS_STATUS", code);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnreadableTextException("true or false", text);
        };
    }

    private Optional<Observation> built(Observation.Builder builder) {
        try {
            return Optional.of(builder.build());
        } catch (InvariantException e) {
            for (Violation violation : e.violations()) {
                row.fail(component(violation), violation.message());
            }
            return Optional.empty();
        }
    }

    private static Component component(Violation violation) {
        return switch (violation.path()) {
            case "figure" -> Component.OBS_VALUE;
            case "source" -> Component.SOURCE;
            default -> Component.INDICATOR;
        };
    }
}
