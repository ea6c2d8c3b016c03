/**
 * Exchange rates (汇率), the only way from one currency to another: dated, of a named kind, and called
 * by name.
 *
 * <p>Start with {@link io.github.tongbi.core.exchange.ExchangeRate}.
 */
@NullMarked
package io.github.tongbi.core.exchange;

import org.jspecify.annotations.NullMarked;
