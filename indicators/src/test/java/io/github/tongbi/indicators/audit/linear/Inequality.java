package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

import java.util.List;

/** A form with a bound on one side, as the tests write it down. */
record Inequality(LinearForm form, Side side, Rational value, boolean strict) {
    static Inequality of(LinearForm form, String sign, String value) {
        Side side = sign.startsWith("<") ? Side.UPPER : Side.LOWER;
        return new Inequality(form, side, Rational.parse(value), !sign.endsWith("="));
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
