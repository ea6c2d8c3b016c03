/**
 * Kernels over primitive columns (列式计算), for millions of rows: growth, completion, share and
 * de-cumulation, exactly rounded like the typed functions, with an outcome for every row and without
 * an object for any.
 *
 * <p>Start with {@link io.github.tongbi.indicators.column.RateKernel}.
 */
@NullMarked
package io.github.tongbi.indicators.column;

import org.jspecify.annotations.NullMarked;
