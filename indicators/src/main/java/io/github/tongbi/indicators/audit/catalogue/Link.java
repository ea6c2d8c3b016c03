package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.indicators.audit.RelationForm;

/** A relation between places, in the order that the factory of its form takes them. */
record Link(RelationForm form, ImmutableList<Place> places) {
    Place subject() {
        return places.get(0);
    }
}
