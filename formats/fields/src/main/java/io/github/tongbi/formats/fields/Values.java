package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The values of one entity while it is read, by field. */
public final class Values {
    private final @Nullable Object[] values;

    /** Creates room for the fields of this type, all still empty. */
    public Values(EntityType<?> type) {
        this.values = new Object[type.fields().size()];
    }

    /** Returns the value of a required field. */
    public <F> F get(Field<F> field) {
        return find(field).orElseThrow();
    }

    /** Returns the value of a field, or empty. */
    @SuppressWarnings("unchecked") // put takes only what the field is declared to hold
    public <F> Optional<F> find(Field<F> field) {
        return Optional.ofNullable((F) values[field.index()]);
    }

    /** Returns the elements of a list, none if it was left out. */
    public <F> ImmutableList<F> list(Field<ImmutableList<F>> field) {
        return find(field).orElse(ImmutableList.of());
    }

    /** Keeps the value of a field. */
    public <F> void put(Field<F> field, F value) {
        values[field.index()] = value;
    }

    /** Forgets the value of a field, which stands twice perhaps. */
    public void remove(Field<?> field) {
        values[field.index()] = null;
    }

    /** Tells whether the field has a value. */
    public boolean has(Field<?> field) {
        return values[field.index()] != null;
    }
}
