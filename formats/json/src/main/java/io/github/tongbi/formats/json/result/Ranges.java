package io.github.tongbi.formats.json.result;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;

import java.util.Optional;
import java.util.function.Function;

/**
 * Intervals as {@code {"lower": "0.3502", "lowerEnd": "OPEN", "upper": "0.3686", "upperEnd": "OPEN"}}; an end
 * that is not told is unbounded.
 */
final class Ranges {
    static final EntityType<Range<Rational>> RANGE = new RangeType();

    private Ranges() {}

    /** Returns the interval of the numbers in base units. */
    static Range<Rational> numbers(Range<? extends Magnitude<?>> range) {
        return map(range, Magnitude::number);
    }

    /** Returns the interval between the images of its ends, for a function that keeps the order. */
    static <A extends Comparable<?>, B extends Comparable<? super B>> Range<B> map(
            Range<A> range, Function<A, B> function) {
        Range<B> above = range.hasLowerBound()
                ? Range.downTo(function.apply(range.lowerEndpoint()), range.lowerBoundType())
                : Range.all();
        return range.hasUpperBound()
                ? above.intersection(
                        Range.upTo(function.apply(range.upperEndpoint()), range.upperBoundType()))
                : above;
    }

    private static final class RangeType extends ResultType<Range<Rational>> {
        private static final TextType<BoundType> END = TextType.ofEnum(BoundType.class);

        private final Field<Rational> lower = optional("lower", Texts.NUMBER);
        private final Field<BoundType> lowerEnd = optional("lowerEnd", END);
        private final Field<Rational> upper = optional("upper", Texts.NUMBER);
        private final Field<BoundType> upperEnd = optional("upperEnd", END);

        RangeType() {
            super(Range.class, "an interval");
        }

        @Override
        Range<Rational> make(Values values) {
            Optional<Rational> low = end(values, lower, lowerEnd);
            Optional<Rational> high = end(values, upper, upperEnd);
            Range<Rational> above =
                    low.isPresent() ? Range.downTo(low.get(), values.get(lowerEnd)) : Range.all();
            if (high.isEmpty()) {
                return above;
            }
            Range<Rational> below = Range.upTo(high.get(), values.get(upperEnd));
            checkArgument(
                    above.isConnected(below),
                    "expected ends in their order, got %s, %s",
                    low,
                    high);
            return above.intersection(below);
        }

        private Optional<Rational> end(
                Values values, Field<Rational> number, Field<BoundType> type) {
            if (values.has(number) != values.has(type)) {
                String present = values.has(number) ? number.name() : type.name();
                throw refused(
                        present,
                        "expected " + number.name() + " and " + type.name() + ", got one of them");
            }
            return values.find(number);
        }

        @Override
        public void write(Range<Rational> range, FieldSink out) {
            if (range.hasLowerBound()) {
                out.write(lower, range.lowerEndpoint());
                out.write(lowerEnd, range.lowerBoundType());
            }
            if (range.hasUpperBound()) {
                out.write(upper, range.upperEndpoint());
                out.write(upperEnd, range.upperBoundType());
            }
        }
    }
}
