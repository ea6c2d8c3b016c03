package io.github.tongbi.formats.json;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.Values;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

import java.util.Optional;

/**
 * Reads one JSON object as an entity.
 *
 * <p>Unknown, repeated and missing fields are problems, and so is every invariant that the entity itself
 * refuses, at the place of the field that breaks it. Where something could not be read, a violation at
 * it, or of the entity as a whole, may only be a consequence of that, and is left out.
 */
final class EntityReader<T> {
    private final ValueReader reader;
    private final DocumentReader in;
    private final EntityType<T> type;
    private final Values values;
    private final @Nullable Place[] places;
    private boolean complete = true;

    EntityReader(ValueReader reader, EntityType<T> type) {
        this.reader = reader;
        this.in = reader.in();
        this.type = type;
        this.values = new Values(type);
        this.places = new Place[type.fields().size()];
    }

    Optional<T> read() {
        if (in.token() != JsonToken.START_OBJECT) {
            in.problem("expected " + type.name() + " as an object, got " + in.found());
            in.skip();
            return Optional.empty();
        }
        Place start = in.place();
        while (in.next() != JsonToken.END_OBJECT) {
            readField(start);
        }
        boolean whole = true;
        for (Field<?> field : type.fields()) {
            whole &= !field.required() || isThere(field, start);
        }
        return whole ? built(start) : Optional.empty();
    }

    private void readField(Place start) {
        String fieldName = in.name();
        Optional<Field<?>> field = type.field(fieldName);
        boolean repeated = field.filter(this::hasPlace).isPresent();
        if (field.isEmpty() || repeated) {
            in.problem(unexpected(fieldName, repeated));
            in.next();
            in.skip();
            complete = false;
            field.ifPresent(values::remove);
            return;
        }
        in.next();
        places[field.get().index()] = in.placeIn(start, fieldName);
        readValue(field.get());
    }

    private <F> void readValue(Field<F> field) {
        Optional<F> value = reader.read(field.type());
        value.ifPresent(read -> values.put(field, read));
        complete &= value.isPresent();
    }

    private boolean hasPlace(Field<?> field) {
        return places[field.index()] != null;
    }

    private boolean isThere(Field<?> field, Place start) {
        if (!hasPlace(field)) {
            in.note(start.problem("expected the field " + Quoted.of(field.name()) + " of "
                    + type.name() + ", got none"));
        }
        return values.has(field);
    }

    private String unexpected(String fieldName, boolean repeated) {
        if (repeated) {
            return "expected the field " + Quoted.of(fieldName) + " once, got it again";
        }
        String known = String.join(", ", type.fields().stream().map(Field::name).toList());
        return "expected a field of " + type.name() + " (" + known + "), got "
                + Quoted.of(fieldName);
    }

    private Optional<T> built(Place start) {
        try {
            T entity = type.build(values);
            return complete ? Optional.of(entity) : Optional.empty();
        } catch (InvariantException e) {
            for (Violation violation : e.violations()) {
                Optional<Field<?>> at = type.field(firstStep(violation.path()));
                if (complete || at.filter(values::has).isPresent()) {
                    Place place = at.map(field -> places[field.index()]).orElse(start);
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
}
