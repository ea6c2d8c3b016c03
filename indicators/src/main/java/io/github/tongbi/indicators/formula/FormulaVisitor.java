package io.github.tongbi.indicators.formula;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Rational;

/**
 * Takes a formula step by step in postfix order (后缀式): {@code 本期 ÷ 上年同期 − 1} is told as the term 本期, the
 * term 上年同期, a division, the number 1, a subtraction. An operation joins the last two results that are
 * not joined yet.
 */
public interface FormulaVisitor {
    /** Takes a term; the same object may come several times and is the same unknown then. */
    void term(Term<?> term);

    /** Takes a number. */
    void constant(Rational number);

    /** Takes the place of a figure that was not given. */
    void missing(Label name);

    /** Takes {@code +}. */
    void plus();

    /** Takes {@code −}. */
    void minus();

    /** Takes {@code ×}. */
    void times();

    /** Takes {@code ÷}. */
    void dividedBy();
}
