package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The values of one object while it is read, where they stand, and whether one could not be read: then a
 * violation at it, or of the entity as a whole, may only be a consequence of that.
 */
final class Values {
    private final @Nullable Object[] values;
    private final @Nullable Place[] places;
    private boolean complete = true;

    Values(int fields) {
        this.values = new Object[fields];
        this.places = new Place[fields];
    }

    /** Returns the value of a required field. */
    <F> F get(Field<F> field) {
        return find(field).orElseThrow();
    }

    /** Returns the value of a field, or empty. */
    @SuppressWarnings("unchecked") // only the field's own codec puts a value at its index
    <F> Optional<F> find(Field<F> field) {
        return Optional.ofNullable((F) values[field.index()]);
    }

    /** Returns the elements of a list, none if it was left out. */
    <F> ImmutableList<F> list(Field<ImmutableList<F>> field) {
        return find(field).orElse(ImmutableList.of());
    }

    void put(Field<?> field, Place place) {
        places[field.index()] = place;
    }

    void read(Field<?> field, DocumentReader in) {
        Optional<?> value = field.codec().read(in);
        values[field.index()] = value.orElse(null);
        complete &= value.isPresent();
    }

    /** Notes that something stands in the object that was not read, a second value of a field perhaps. */
    void markUnread(Optional<Field<?>> field) {
        complete = false;
        field.ifPresent(repeated -> values[repeated.index()] = null);
    }

    boolean hasPlace(Field<?> field) {
        return places[field.index()] != null;
    }

    Optional<Place> place(Field<?> field) {
        return Optional.ofNullable(places[field.index()]);
    }

    boolean isRead(Field<?> field) {
        return values[field.index()] != null;
    }

    boolean isComplete() {
        return complete;
    }
}
