/**
 * Exact systems of linear inequalities over rational numbers: whether they can hold together, and if
 * so a solution and the extremes of forms and quotients, if not the bounds that clash.
 *
 * <p>The method is the general simplex of B. Dutertre and L. de Moura, "A Fast Linear-Arithmetic Solver
 * for DPLL(T)", 2006. Start with {@link io.github.tongbi.indicators.audit.linear.LinearSystem}.
 */
@NullMarked
package io.github.tongbi.indicators.audit.linear;

import org.jspecify.annotations.NullMarked;
