/**
 * The search for values that satisfy an audit's problem in numbers: {@link
 * io.github.tongbi.indicators.audit.search.Problem} is put together, {@link
 * io.github.tongbi.indicators.audit.search.Solver} answers by linear inequalities and branching.
 */
@NullMarked
package io.github.tongbi.indicators.audit.search;

import org.jspecify.annotations.NullMarked;
