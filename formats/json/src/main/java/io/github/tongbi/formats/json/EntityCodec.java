package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A JSON object for an entity and its builder: every field is named once and serves reading and writing.
 *
 * <p>Unknown, repeated and missing fields are problems, and so is every invariant that the entity itself
 * refuses, at the place of the field that breaks it.
 */
final class EntityCodec<T, B> implements Codec<T> {
    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final ImmutableList<Field<T, B, ?>> fields;

    static <T, B> EntityCodec<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new EntityCodec<>(name, builder, build, ImmutableList.of());
    }

    private EntityCodec(
            String name,
            Supplier<B> builder,
            Function<B, T> build,
            ImmutableList<Field<T, B, ?>> fields) {
        this.name = name;
        this.builder = builder;
        this.build = build;
        this.fields = fields;
    }

    <F> EntityCodec<T, B> required(
            String field, Codec<F> codec, Function<T, F> get, BiConsumer<B, F> set) {
        return with(new Field<>(field, codec, true, get.andThen(Optional::of), set));
    }

    <F> EntityCodec<T, B> optional(
            String field, Codec<F> codec, Function<T, Optional<F>> get, BiConsumer<B, F> set) {
        return with(new Field<>(field, codec, false, get, set));
    }

    /** A field that is left out while it has its usual value. */
    <F> EntityCodec<T, B> usually(
            F usual, String field, Codec<F> codec, Function<T, F> get, BiConsumer<B, F> set) {
        return optional(
                field, codec, get.andThen(v -> Optional.of(v).filter(f -> !f.equals(usual))), set);
    }

    /** A list that is left out while it is empty. */
    <F> EntityCodec<T, B> list(
            String field,
            Codec<F> codec,
            Function<T, ImmutableList<F>> get,
            BiConsumer<B, ImmutableList<F>> set) {
        return usually(ImmutableList.of(), field, new ListCodec<>(codec), get, set);
    }

    private EntityCodec<T, B> with(Field<T, B, ?> field) {
        ImmutableList<Field<T, B, ?>> all = ImmutableList.<Field<T, B, ?>>builder()
                .addAll(fields)
                .add(field)
                .build();
        return new EntityCodec<>(name, builder, build, all);
    }

    @Override
    public Optional<T> read(DocumentReader in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.problem("expected " + name + " as an object, got " + in.found());
            in.skip();
            return Optional.empty();
        }
        Place start = in.place();
        B target = builder.get();
        Fields found = readFields(in, target);
        boolean complete = true;
        for (Field<T, B, ?> field : fields) {
            complete &= !field.required() || isThere(field, found, start, in);
        }
        return complete ? built(in, target, start, found) : Optional.empty();
    }

    private Fields readFields(DocumentReader in, B target) {
        Fields found = new Fields(new HashMap<>(), new HashSet<>());
        while (in.next() != JsonToken.END_OBJECT) {
            readField(in, target, found);
        }
        return found;
    }

    private void readField(DocumentReader in, B target, Fields found) {
        String fieldName = in.name();
        Optional<Field<T, B, ?>> field = field(fieldName);
        boolean repeated = found.places().containsKey(fieldName);
        if (field.isEmpty() || repeated) {
            in.problem(unexpected(fieldName, repeated));
            in.next();
            in.skip();
            found.unread().add(fieldName);
            return;
        }
        in.next();
        found.places().put(fieldName, in.place());
        if (!field.get().read(in, target)) {
            found.unread().add(fieldName);
        }
    }

    private boolean isThere(Field<T, B, ?> field, Fields found, Place start, DocumentReader in) {
        if (!found.places().containsKey(field.name())) {
            in.note(start.problem("expected the field " + Quoted.of(field.name()) + " of " + name
                    + ", got none"));
        }
        return found.isRead(field.name());
    }

    private Optional<Field<T, B, ?>> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findAny();
    }

    private String unexpected(String fieldName, boolean repeated) {
        if (repeated) {
            return "expected the field " + Quoted.of(fieldName) + " once, got it again";
        }
        String known = String.join(", ", fields.stream().map(Field::name).toList());
        return "expected a field of " + name + " (" + known + "), got " + Quoted.of(fieldName);
    }

    private Optional<T> built(DocumentReader in, B target, Place start, Fields found) {
        try {
            T entity = build.apply(target);
            return found.unread().isEmpty() ? Optional.of(entity) : Optional.empty();
        } catch (InvariantException e) {
            for (Violation violation : e.violations()) {
                if (found.unread().isEmpty() || found.isRead(violation.path())) {
                    Place place = found.places().getOrDefault(violation.path(), start);
                    in.note(place.problem(violation.message()));
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        fields.forEach(field -> field.write(value, out));
        out.writeEndObject();
    }

    private record Field<T, B, F>(
            String name,
            Codec<F> codec,
            boolean required,
            Function<T, Optional<F>> get,
            BiConsumer<B, F> set) {

        boolean read(DocumentReader in, B target) {
            Optional<F> value = codec.read(in);
            value.ifPresent(v -> set.accept(target, v));
            return value.isPresent();
        }

        void write(T entity, JsonGenerator out) {
            get.apply(entity).ifPresent(value -> {
                out.writeName(name);
                codec.write(value, out);
            });
        }
    }

    /**
     * Where the fields of one object stand, and the names whose value did not get into the builder:
     * a violation at one of them, or of the entity as a whole, may only be a consequence of that.
     */
    private record Fields(Map<String, Place> places, Set<String> unread) {
        boolean isRead(String field) {
            return places.containsKey(field) && !unread.contains(field);
        }
    }
}
