package io.github.tongbi.indicators.audit.catalogue;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Magnitude;

import java.util.Optional;

/** Which figure is meant, whatever unit it is told in: exports of 2020-Q1, as published. */
record Slot(String code, Optional<RegionCode> region, ReferencePeriod period, World world) {
    Place in(Magnitude<?> zero) {
        return new Place(this, zero);
    }

    Slot in(World other) {
        return new Slot(code, region, period, other);
    }

    /** Returns indicator, period and region, {@code EXPORTS@2020-Q1@440307}. */
    String name() {
        return code + "@" + period + region.map(place -> "@" + place).orElse("");
    }
}
