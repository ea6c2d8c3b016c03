/**
 * Arithmetic over published figures: every indicator is a formula over terms, and from it come the
 * exact value, the interval that the printed digits allow, and the explanation.
 *
 * <p>Start with {@link io.github.tongbi.indicators.formula.Formula}.
 */
@NullMarked
package io.github.tongbi.indicators.formula;

import org.jspecify.annotations.NullMarked;
