package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.formats.fields.ValueType;

/** The types of all indicator results. */
public final class ResultTypes {
    private static final ImmutableList<ValueType<?>> ALL =
            ImmutableList.of(GrowthResults.COMPARISON, GrowthResults.GROWTH);

    private ResultTypes() {}

    /** Returns the types, each once. */
    public static ImmutableList<ValueType<?>> all() {
        return ALL;
    }
}
