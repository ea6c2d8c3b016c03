package io.github.tongbi.formats.json.result;

import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.result.Indicator;

/**
 * The fields of an indicator: its inputs, and what it says as {@code derived}, which is checked against the
 * inputs when it is read.
 *
 * @param <T> the indicator
 */
abstract class IndicatorType<T extends Indicator<?>> extends ResultType<T> {
    private final Field<Answer> derived = optional("derived", AnswerType.ANSWER);

    IndicatorType(Class<? super T> type, String name) {
        super(type, name);
    }

    /** Returns the indicator of its inputs. */
    abstract T ofInputs(Values values);

    /** Writes the inputs. */
    abstract void writeInputs(T indicator, FieldSink out);

    @Override
    final T make(Values values) {
        T indicator = ofInputs(values);
        if (values.has(derived)) {
            AnswerType.check(values.get(derived), Answer.of(indicator));
        }
        return indicator;
    }

    @Override
    public final void write(T indicator, FieldSink out) {
        writeInputs(indicator, out);
        out.write(derived, Answer.of(indicator));
    }
}
