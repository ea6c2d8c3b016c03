package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

/** One figure of the report, with the section that it is shown in. */
public record FigureRow(
        Label section,
        Label name,
        ReferencePeriod period,
        Figure<?> figure,
        ObservationStatus status) {}
