package io.github.tongbi.formats.json.result;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;

import java.math.BigInteger;
import java.util.function.Function;

/** The values of results that are one text each. */
final class Texts {
    /** More than a result of usual figures has; longer numbers are left out or refused. */
    static final int MAX_LENGTH = 9_000;

    private static final String EXPECTED = "a number such as 0.359375 or 415/462";
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** An exact number of however many digits, which figures and models do not have. */
    static final TextType<Rational> NUMBER = new TextType<>(
            Rational.class, TextForm.RATIONAL, EXPECTED, Texts::number, Rational::toString);

    static final TextType<String> WORDS = new TextType<>(
            String.class, TextForm.WORDS, "a text", Function.identity(), Function.identity());

    static final TextType<ReferencePeriod> PERIOD = new TextType<>(
            ReferencePeriod.class,
            TextForm.PERIOD,
            "a period such as 2020-Q1",
            ReferencePeriod::parse,
            ReferencePeriod::toString);

    /** A whole number: of years, of rows. */
    static final TextType<Long> COUNT = new TextType<>(
            Long.class,
            TextForm.DECIMAL,
            "a whole number such as 3",
            Texts::count,
            Object::toString);

    static final EntityType<Label> LABEL = Entities.of(Label.class).orElseThrow();

    private Texts() {}

    /** Returns the type of a list that is there even if it is empty. */
    static <T> ListType<T> listOf(ValueType<T> element) {
        return new ListType<>(element, Integer.MAX_VALUE);
    }

    /**
     * Makes sure that words such as 近 are read by the convention of the house, because a convention is
     * code, and documents cannot tell another.
     */
    static void requireHouse(QualifierPolicy policy) {
        checkArgument(
                policy.equals(QualifierPolicy.HOUSE),
                "expected the convention of the house for 近, 约 and 余, got %s",
                policy);
    }

    private static Rational number(String text) {
        if (text.length() > 2 * MAX_LENGTH) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return decimal(text, text);
        }
        String below = text.substring(slash + 1);
        if (!isWhole(below) || CharMatcher.is('0').matchesAllOf(below)) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        String above = text.substring(0, slash);
        return decimal(above, text).dividedBy(Rational.of(new BigInteger(below)));
    }

    private static Rational decimal(String decimal, String text) {
        String digits = decimal.startsWith("-") ? decimal.substring(1) : decimal;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point + 1);
        if (!isWhole(whole) || (point >= 0 && !isWhole(rest))) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        Rational number = Rational.of(new BigInteger(whole + rest))
                .dividedBy(Rational.of(BigInteger.TEN.pow(rest.length())));
        return decimal.startsWith("-") ? number.negated() : number;
    }

    private static boolean isWhole(String text) {
        return !text.isEmpty() && DIGIT.matchesAllOf(text);
    }

    private static Long count(String text) {
        boolean fits = isWhole(text) && text.length() < 19;
        if (!fits) {
            throw new UnreadableTextException("a whole number such as 3", text);
        }
        return Long.valueOf(text);
    }
}
