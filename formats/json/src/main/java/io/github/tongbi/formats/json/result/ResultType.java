package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Values;

/**
 * The fields of a result, which is made again by its public factory; what the factory refuses is a
 * problem of the result as a whole.
 *
 * @param <T> the result
 */
abstract class ResultType<T> extends EntityType<T> {
    ResultType(Class<? super T> type, String name) {
        super(type, name);
    }

    /**
     * Returns the result of these inputs.
     *
     * @throws IllegalArgumentException if the inputs do not belong together
     */
    abstract T make(Values values);

    @Override
    public T build(Values values) {
        try {
            return make(values);
        } catch (InvariantException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw refused("", String.valueOf(e.getMessage()));
        }
    }

    /** Returns the refusal of what stands in a field. */
    final InvariantException refused(String field, String message) {
        return refusal(type().getSimpleName(), field, message);
    }

    static InvariantException refusal(String model, String field, String message) {
        return new InvariantException(
                model, ImmutableList.of(new Violation("UNREADABLE", field, message)));
    }
}
