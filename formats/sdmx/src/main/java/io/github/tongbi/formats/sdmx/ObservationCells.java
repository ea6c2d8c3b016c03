package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Qualifier;

/** Takes observations apart into the values of their components. */
final class ObservationCells {
    private static final String WELL_FORMED = "text of whole characters";
    private static final String SOURCE =
            "a source other than #N/A, which says in version 2.1 that there is none";

    private ObservationCells() {}

    static void write(Observation observation, SdmxVersion version, Cells cells) {
        cells.clear();
        writeDimensions(observation, cells);
        observation.figure().ifPresent(figure -> writeFigure(figure, cells));
        if (observation.figure().isEmpty() && version.marksMissing()) {
            cells.set(Component.OBS_VALUE, SdmxVersion.NOT_AVAILABLE);
        }
        cells.set(Component.OBS_STATUS, observation.status().code());
        if (observation.status() == ObservationStatus.REVISED) {
            cells.set(Component.REVISED, "true");
        }
        observation.source().ifPresent(text -> cells.set(Component.SOURCE, source(text, version)));
        cells.set(Component.LABEL, wellFormed(LocalisedText.of(observation.label())));
        observation
                .section()
                .ifPresent(section ->
                        cells.set(Component.SECTION, wellFormed(LocalisedText.of(section))));
    }

    /** Writes what the key is made of, {@code S.EXPORTS.440307._X._X.2020-S1}. */
    static void writeDimensions(Observation observation, Cells cells) {
        cells.set(Component.FREQ, Frequency.of(observation.period()).code());
        cells.set(Component.INDICATOR, SdmxId.of(observation.indicator()));
        cells.set(
                Component.REF_AREA,
                observation
                        .region()
                        .map(region -> SdmxId.of(region.toString()))
                        .orElse(SdmxId.UNSPECIFIED));
        cells.set(Component.BASIS, observation.basis().map(Enum::name).orElse(SdmxId.UNSPECIFIED));
        cells.set(
                Component.PUBLISHED,
                observation.published().map(Object::toString).orElse(SdmxId.UNSPECIFIED));
        cells.set(Component.TIME_PERIOD, observation.period().toString());
    }

    private static void writeFigure(Figure<?> figure, Cells cells) {
        Notation notation = figure.notation();
        UnitCode unit = UnitCode.parse(UnitCode.of(figure));
        cells.set(Component.OBS_VALUE, figure.digits());
        if (figure.isRange()) {
            cells.set(Component.OBS_VALUE_END, figure.endDigits());
        }
        cells.set(Component.UNIT_MEASURE, unit.code());
        int exponent = unit.isScaled() ? notation.scale().exponent() : 0;
        cells.set(Component.UNIT_MULT, Integer.toString(exponent));
        cells.set(Component.DECIMALS, Integer.toString(notation.decimals()));
        if (figure.qualifier() != Qualifier.NONE) {
            cells.set(Component.QUALIFIER, figure.qualifier().name());
        }
        if (notation.numerals() != Numerals.ARABIC) {
            cells.set(Component.NUMERALS, notation.numerals().name());
        }
        if (!figure.hasPrintedStep()) {
            cells.set(
                    Component.STEP,
                    figure.step().dividedBy(notation.scale().factor()).toString());
        }
    }

    private static String source(String text, SdmxVersion version) {
        if (version.marksMissing() && text.equals(SdmxVersion.NOT_AVAILABLE)) {
            throw new UnreadableTextException(SOURCE, text);
        }
        return wellFormed(text);
    }

    private static String wellFormed(String text) {
        if (!SdmxId.isWellFormed(text)) {
            throw new UnreadableTextException(WELL_FORMED, text);
        }
        return text;
    }
}
