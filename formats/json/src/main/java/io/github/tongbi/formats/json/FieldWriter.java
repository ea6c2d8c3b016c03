package io.github.tongbi.formats.json;

import tools.jackson.core.JsonGenerator;

import java.util.Optional;

/** Writes the fields of one object. */
record FieldWriter(JsonGenerator out) {
    <F> void write(Field<F> field, F value) {
        out.writeName(field.name());
        field.codec().write(value, out);
    }

    <F> void writeIfPresent(Field<F> field, Optional<F> value) {
        if (value.isPresent()) {
            write(field, value.get());
        }
    }

    /** Leaves the field out while it has its usual value. */
    <F> void writeUnless(F usual, Field<F> field, F value) {
        if (!value.equals(usual)) {
            write(field, value);
        }
    }
}
