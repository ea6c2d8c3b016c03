package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
            in.problem("expected an object of " + name + ", got " + in.found());
            in.skip();
            return Optional.empty();
        }
        Place start = in.place();
        int before = in.problemCount();
        B target = builder.get();
        Map<String, Place> places = readFields(in, target);
        for (Field<T, B, ?> field : fields) {
            if (field.required() && !places.containsKey(field.name())) {
                in.note(start.problem("expected the field " + Quoted.of(field.name()) + " of "
                        + name + ", got none"));
            }
        }
        return in.problemCount() == before ? built(in, target, start, places) : Optional.empty();
    }

    private Map<String, Place> readFields(DocumentReader in, B target) {
        Map<String, Place> places = new HashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            Optional<Field<T, B, ?>> field = field(in.name());
            boolean expected = field.isPresent() && !places.containsKey(in.name());
            if (!expected) {
                in.problem(unexpected(in.name(), field.isPresent()));
            }
            in.next();
            if (expected) {
                places.put(field.get().name(), in.place());
                field.get().read(in, target);
            } else {
                in.skip();
            }
        }
        return places;
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

    private Optional<T> built(DocumentReader in, B target, Place start, Map<String, Place> places) {
        try {
            return Optional.of(build.apply(target));
        } catch (InvariantException e) {
            for (Violation violation : e.violations()) {
                in.note(places.getOrDefault(violation.path(), start).problem(violation.message()));
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

        void read(DocumentReader in, B target) {
            codec.read(in).ifPresent(value -> set.accept(target, value));
        }

        void write(T entity, JsonGenerator out) {
            get.apply(entity).ifPresent(value -> {
                out.writeName(name);
                codec.write(value, out);
            });
        }
    }
}
