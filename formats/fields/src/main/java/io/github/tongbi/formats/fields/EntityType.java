package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.invariant.InvariantException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The fields of an entity: a subclass names every field once, builds the entity of their values, and
 * tells their values of an entity.
 *
 * <p>Fields are plain objects instead of method references, because some hundred of those cost more to
 * link than a document takes to read.
 *
 * @param <T> the entity
 */
public abstract non-sealed class EntityType<T> implements ValueType<T> {
    /** More than the HS has chapters and partners; short elements take much memory. */
    private static final int FEW = 30_000;

    private final Class<? super T> type;
    private final String name;
    private final List<Field<?>> fields = new ArrayList<>();

    /**
     * Creates the type.
     *
     * @param type the class of the entity
     * @param name its name with its article for messages, {@code "a park"}
     */
    protected EntityType(Class<? super T> type, String name) {
        this.type = type;
        this.name = name;
    }

    /** Names a field that every entity has. */
    protected final <F> Field<F> required(String field, ValueType<F> of) {
        return with(new Field<>(field, of, true, fields.size()));
    }

    /** Names a field that may be left out. */
    protected final <F> Field<F> optional(String field, ValueType<F> of) {
        return with(new Field<>(field, of, false, fields.size()));
    }

    /** Names a list, which is left out while it is empty. */
    protected final <F> Field<ImmutableList<F>> list(String field, ValueType<F> element) {
        return optional(field, new ListType<>(element, Integer.MAX_VALUE));
    }

    /** Names a list of which an entity has few: names or parts, not the models of a report. */
    protected final <F> Field<ImmutableList<F>> shortList(String field, ValueType<F> element) {
        return optional(field, new ListType<>(element, FEW));
    }

    private <F> Field<F> with(Field<F> field) {
        fields.add(field);
        return field;
    }

    /** Returns the class of the entity. */
    public final Class<? super T> type() {
        return type;
    }

    /** Returns the name with its article, {@code "a park"}. */
    public final String name() {
        return name;
    }

    /** Returns the fields in their order. */
    public final List<Field<?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** Returns the field of this name, or empty. */
    public final Optional<Field<?>> field(String fieldName) {
        for (Field<?> field : fields) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the entity of these values; all required ones are there.
     *
     * @throws InvariantException if they break an invariant of the entity
     */
    public abstract T build(Values values);

    /** Writes the fields of the entity in their order. */
    public abstract void write(T entity, FieldSink out);
}
