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
import tools.jackson.core.TokenStreamLocation;

import java.util.List;
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
    private final List<Field<?>> fields;
    private final Values values;
    private final @Nullable TokenStreamLocation[] places;
    private int next;
    private boolean complete = true;

    EntityReader(ValueReader reader, EntityType<T> type) {
        this.reader = reader;
        this.in = reader.in();
        this.type = type;
        this.fields = type.fields();
        this.values = new Values(type);
        this.places = new TokenStreamLocation[fields.size()];
    }

    Optional<T> read() {
        if (in.token() != JsonToken.START_OBJECT) {
            in.problem("expected " + type.name() + " as an object, got " + in.found());
            in.skip();
            return Optional.empty();
        }
        TokenStreamLocation start = in.at();
        while (in.next() != JsonToken.END_OBJECT) {
            readField();
        }
        boolean whole = true;
        for (Field<?> field : fields) {
            whole &= !field.required() || isThere(field, start);
        }
        return whole ? built(start) : Optional.empty();
    }

    private void readField() {
        String fieldName = in.name();
        Field<?> field = field(fieldName);
        boolean repeated = field != null && hasPlace(field);
        if (field == null || repeated) {
            in.problem(unexpected(fieldName, repeated));
            in.next();
            in.skip();
            complete = false;
            if (field != null) {
                values.remove(field);
            }
            return;
        }
        in.next();
        places[field.index()] = in.at();
        readValue(field);
    }

    /** Fields mostly come in the order in which they are written, so the search goes on from the last. */
    private @Nullable Field<?> field(String fieldName) {
        int size = fields.size();
        for (int i = 0; i < size; i++) {
            Field<?> field = fields.get(next);
            next = next + 1 < size ? next + 1 : 0;
            if (field.name().equals(fieldName)) {
                return field;
            }
        }
        return null;
    }

    private <F> void readValue(Field<F> field) {
        Optional<F> value = reader.read(field.type());
        if (value.isPresent()) {
            values.put(field, value.get());
        } else {
            complete = false;
        }
    }

    private boolean hasPlace(Field<?> field) {
        return places[field.index()] != null;
    }

    private boolean isThere(Field<?> field, TokenStreamLocation start) {
        if (!hasPlace(field)) {
            in.note(in.placeOf(start)
                    .problem("expected the field " + Quoted.of(field.name()) + " of " + type.name()
                            + ", got none"));
        }
        return values.has(field);
    }

    private String unexpected(String fieldName, boolean repeated) {
        if (repeated) {
            return "expected the field " + Quoted.of(fieldName) + " once, got it again";
        }
        String known = String.join(", ", fields.stream().map(Field::name).toList());
        return "expected a field of " + type.name() + " (" + known + "), got "
                + Quoted.of(fieldName);
    }

    private Optional<T> built(TokenStreamLocation start) {
        try {
            T entity = type.build(values);
            return complete ? Optional.of(entity) : Optional.empty();
        } catch (InvariantException e) {
            for (Violation violation : e.violations()) {
                Optional<Field<?>> at = type.field(firstStep(violation.path()));
                if (complete || at.filter(values::has).isPresent()) {
                    Place place = at.map(this::placeOf).orElseGet(() -> in.placeOf(start));
                    in.note(place.problem(violation.message()));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            in.note(in.placeOf(start).problem(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** The object has ended here, so the path is its own. */
    private @Nullable Place placeOf(Field<?> field) {
        TokenStreamLocation at = places[field.index()];
        return at == null ? null : in.placeOf(at).in(field.name());
    }

    /** A violation inside a field, of areaUse.leased or parts[0], is shown at that field. */
    private static String firstStep(String path) {
        int end = CharMatcher.anyOf(".[").indexIn(path);
        return end < 0 ? path : path.substring(0, end);
    }
}
