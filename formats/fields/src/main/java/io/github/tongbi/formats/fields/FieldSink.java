package io.github.tongbi.formats.fields;

import java.util.Optional;

/** Takes the fields of one entity, one after the other, as a format writes them. */
public interface FieldSink {
    /** Writes a field and its value. */
    <F> void write(Field<F> field, F value);

    /** Writes a field if it has a value. */
    default <F> void writeIfPresent(Field<F> field, Optional<F> value) {
        if (value.isPresent()) {
            write(field, value.get());
        }
    }

    /** Leaves the field out while it has its usual value. */
    default <F> void writeUnless(F usual, Field<F> field, F value) {
        if (!value.equals(usual)) {
            write(field, value);
        }
    }
}
