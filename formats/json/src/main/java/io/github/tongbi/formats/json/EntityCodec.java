package io.github.tongbi.formats.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object for an entity: a subclass names every field once, builds the entity of their values, and
 * writes them.
 *
 * <p>Unknown, repeated and missing fields are problems, and so is every invariant that the entity itself
 * refuses, at the place of the field that breaks it. Fields are plain objects instead of method
 * references, because some hundred of those cost more to link than a document takes to read.
 */
abstract class EntityCodec<T> implements Codec<T> {
    /** More than the HS has chapters and partners; short elements take much memory. */
    private static final int FEW = 30_000;

    private final String name;
    private final List<Field<?>> fields = new ArrayList<>();

    /** Creates the codec under a name with its article, {@code "a park"}. */
    EntityCodec(String name) {
        this.name = name;
    }

    final <F> Field<F> required(String field, Codec<F> codec) {
        return with(new Field<>(field, codec, true, fields.size()));
    }

    final <F> Field<F> optional(String field, Codec<F> codec) {
        return with(new Field<>(field, codec, false, fields.size()));
    }

    final <F> Field<ImmutableList<F>> list(String field, Codec<F> element) {
        return optional(field, new ListCodec<>(element, Integer.MAX_VALUE));
    }

    /** Returns a list of which an entity has few: names or parts, not the models of a report. */
    final <F> Field<ImmutableList<F>> shortList(String field, Codec<F> element) {
        return optional(field, new ListCodec<>(element, FEW));
    }

    private <F> Field<F> with(Field<F> field) {
        fields.add(field);
        return field;
    }

    /**
     * Returns the entity of these values; all required ones are there.
     *
     * @throws InvariantException if they break an invariant of the entity
     */
    abstract T build(Values values);

    /** Writes the fields of the entity. */
    abstract void write(T entity, FieldWriter out);

    @Override
    public final Optional<T> read(DocumentReader in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.problem("expected " + name + " as an object, got " + in.found());
            in.skip();
            return Optional.empty();
        }
        Place start = in.place();
        Values values = new Values(fields.size());
        while (in.next() != JsonToken.END_OBJECT) {
            readField(in, start, values);
        }
        boolean complete = true;
        for (Field<?> field : fields) {
            complete &= !field.required() || isThere(field, values, start, in);
        }
        return complete ? built(in, start, values) : Optional.empty();
    }

    private void readField(DocumentReader in, Place start, Values values) {
        String fieldName = in.name();
        Optional<Field<?>> field = field(fieldName);
        boolean repeated = field.filter(values::hasPlace).isPresent();
        if (field.isEmpty() || repeated) {
            in.problem(unexpected(fieldName, repeated));
            in.next();
            in.skip();
            values.markUnread(field);
            return;
        }
        in.next();
        values.put(field.get(), in.placeIn(start, fieldName));
        values.read(field.get(), in);
    }

    private boolean isThere(Field<?> field, Values values, Place start, DocumentReader in) {
        if (!values.hasPlace(field)) {
            in.note(start.problem("expected the field " + Quoted.of(field.name()) + " of " + name
                    + ", got none"));
        }
        return values.isRead(field);
    }

    private Optional<Field<?>> field(String fieldName) {
        for (Field<?> field : fields) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private String unexpected(String fieldName, boolean repeated) {
        if (repeated) {
            return "expected the field " + Quoted.of(fieldName) + " once, got it again";
        }
        String known = String.join(", ", fields.stream().map(Field::name).toList());
        return "expected a field of " + name + " (" + known + "), got " + Quoted.of(fieldName);
    }

    private Optional<T> built(DocumentReader in, Place start, Values values) {
        try {
            T entity = build(values);
            return values.isComplete() ? Optional.of(entity) : Optional.empty();
        } catch (InvariantException e) {
            for (Violation violation : e.violations()) {
                Optional<Field<?>> at = field(firstStep(violation.path()));
                if (values.isComplete() || at.filter(values::isRead).isPresent()) {
                    Place place = at.flatMap(values::place).orElse(start);
                    in.note(place.problem(violation.message()));
                }
            }
            return Optional.empty();
        }
    }

    /** A violation inside a field, of areaUse.leased or parts[0], is shown at that field. */
    private static String firstStep(String path) {
        int end = CharMatcher.anyOf(".[").indexIn(path);
        return end < 0 ? path : path.substring(0, end);
    }

    @Override
    public final void write(T value, JsonGenerator out) {
        out.writeStartObject();
        write(value, new FieldWriter(out));
        out.writeEndObject();
    }
}
