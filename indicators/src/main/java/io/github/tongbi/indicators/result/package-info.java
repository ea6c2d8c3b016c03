/**
 * What every indicator answers: a value or a typed undefined outcome, an interval, words, and the
 * judgement of a printed figure.
 *
 * <p>Start with {@link io.github.tongbi.indicators.result.Indicator}.
 */
@NullMarked
package io.github.tongbi.indicators.result;

import org.jspecify.annotations.NullMarked;
