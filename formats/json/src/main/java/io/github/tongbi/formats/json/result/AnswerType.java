package io.github.tongbi.formats.json.result;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Optional;

/**
 * The read-only {@code derived} of a result: {@code {"name": …, "value": "0.359375", "bounds": …, "text":
 * {"zh": "同比增长35.9%", "en": …}}}, or {@code "undefined": "ZERO_BASE"} in place of the value.
 */
final class AnswerType extends ResultType<Answer> {
    static final AnswerType ANSWER = new AnswerType();

    private final Field<Label> name = optional("name", Texts.LABEL);
    private final Field<Rational> value = optional("value", Texts.NUMBER);
    private final Field<UndefinedReason> undefined =
            optional("undefined", TextType.ofEnum(UndefinedReason.class));
    private final Field<String> unit = optional("unit", Texts.WORDS);
    private final Field<Range<Rational>> bounds = optional("bounds", Ranges.RANGE);
    private final Field<Label> text = optional("text", Texts.LABEL);

    private AnswerType() {
        super(Answer.class, "what a result says");
    }

    @Override
    Answer make(Values values) {
        Label none = Label.of("——", "n/a");
        return new Answer(
                values.find(name).orElse(none),
                values.find(value),
                values.find(undefined),
                values.find(unit).orElse(""),
                values.find(bounds),
                values.find(text).orElse(none));
    }

    @Override
    public void write(Answer answer, FieldSink out) {
        out.write(name, answer.name());
        out.writeIfPresent(value, answer.value());
        out.writeIfPresent(undefined, answer.undefined());
        out.write(unit, answer.unit());
        out.writeIfPresent(bounds, answer.bounds());
        out.write(text, answer.text());
    }

    /** Refuses what was read if its numbers are not those that the inputs give; words are not compared. */
    static void check(Answer read, Answer made) {
        check("value", read.value(), made.value());
        check("undefined", read.undefined(), made.undefined());
        check("bounds", read.bounds(), made.bounds());
    }

    private static void check(String field, Optional<?> read, Optional<?> made) {
        if (read.isPresent() && !read.equals(made)) {
            String got = Quoted.of(read.get().toString());
            String expected = made.map(own -> Quoted.of(own.toString())).orElse("none");
            throw ResultType.refusal(
                    "Derived",
                    "derived",
                    "expected the " + field + " that the inputs give, " + expected + ", got "
                            + got);
        }
    }
}
