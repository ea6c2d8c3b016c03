package io.github.tongbi.indicators.audit.linear;

import com.google.common.base.Splitter;

import io.github.tongbi.core.quantity.Rational;

import java.util.List;

/** A form with a bound on one side, as the tests write it down. */
record Inequality(LinearForm form, Side side, Rational value, boolean strict) {
    /** Reads what {@link #toString} writes. */
    static Inequality parse(String text) {
        List<String> words = Splitter.on(' ').splitToList(text);
        String sign = words.get(words.size() - 2);
        return new Inequality(
                form(words.subList(0, words.size() - 2)),
                sign.startsWith("<") ? Side.UPPER : Side.LOWER,
                Rational.parse(words.get(words.size() - 1)),
                !sign.endsWith("="));
    }

    /** Reads what {@link LinearForm#toString} writes. */
    static LinearForm form(String text) {
        return form(Splitter.on(' ').splitToList(text));
    }

    private static LinearForm form(List<String> words) {
        LinearForm sum = LinearForm.zero();
        Rational sign = Rational.ONE;
        for (String word : words) {
            if (word.indexOf('x') >= 0) {
                sum = sum.plus(sign, term(word));
            }
            sign = Rational.of(word.equals("-") ? -1 : 1);
        }
        return sum;
    }

    private static LinearForm term(String text) {
        int sign = text.startsWith("-") ? 1 : 0;
        int x = text.indexOf('x');
        Rational size = x == sign ? Rational.ONE : Rational.parse(text.substring(sign, x - 1));
        return LinearForm.of(Integer.parseInt(text.substring(x + 1)))
                .times(sign == 0 ? size : size.negated());
    }

    boolean holdsAt(List<Rational> values) {
        int order = form.at(values::get).compareTo(value) * (side == Side.UPPER ? 1 : -1);
        return strict ? order < 0 : order <= 0;
    }

    void addTo(LinearSystem system, int... grounds) {
        system.bound(system.addRow(form), side, value, strict, grounds);
    }

    @Override
    public String toString() {
        return form + (side == Side.UPPER ? " <" : " >") + (strict ? " " : "= ") + value;
    }
}
