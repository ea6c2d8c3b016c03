package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Optional;

/**
 * An outcome as {@code {"value": …}} or as {@code {"undefined": "ZERO_BASE", "text": {"zh": "——", "en":
 * "n/a"}}}.
 *
 * @param <T> what is known or not
 */
final class OutcomeType<T> extends ResultType<Outcome<T>> {
    static final EntityType<Outcome<Magnitude<?>>> OF_MAGNITUDE =
            new OutcomeType<>(Magnitudes.MAGNITUDE);

    private final Field<T> value;
    private final Field<UndefinedReason> undefined =
            optional("undefined", TextType.ofEnum(UndefinedReason.class));
    private final Field<Label> text = optional("text", Texts.LABEL);

    OutcomeType(ValueType<T> valueType) {
        super(Outcome.class, "an outcome");
        this.value = optional("value", valueType);
    }

    @Override
    Outcome<T> make(Values values) {
        Optional<T> known = values.find(value);
        if (known.isPresent() == values.has(undefined)) {
            throw new IllegalArgumentException("expected a value or why it is undefined, got "
                    + (known.isPresent() ? "both" : "neither"));
        }
        if (known.isPresent()) {
            return Outcome.of(known.get());
        }
        UndefinedReason reason = values.get(undefined);
        return values.find(text)
                .map(wording -> Outcome.<T>undefined(reason, wording))
                .orElseGet(() -> Outcome.undefined(reason));
    }

    @Override
    public void write(Outcome<T> outcome, FieldSink out) {
        if (outcome instanceof Outcome.Undefined<T> none) {
            out.write(undefined, none.reason());
            out.write(text, none.wording());
        } else {
            out.write(value, outcome.orElseThrow());
        }
    }
}
