/**
 * Foreign trade and foreign investment (外贸外资).
 *
 * <p>Start with {@link io.github.tongbi.core.trade.TradeFigures}; series in several currencies stand side
 * by side in {@link io.github.tongbi.core.trade.TradeByCurrency}.
 */
@NullMarked
package io.github.tongbi.core.trade;

import org.jspecify.annotations.NullMarked;
