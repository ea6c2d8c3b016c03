package io.github.tongbi.indicators.audit.catalogue;

import io.github.tongbi.core.quantity.Magnitude;

/**
 * What one figure of the network is: exports of 2020-Q1 as published, in dollars.
 *
 * @param slot which figure is meant
 * @param zero nothing in the unit that it is told in, 0 USD
 */
record Place(Slot slot, Magnitude<?> zero) {
    String code() {
        return slot.code();
    }
}
