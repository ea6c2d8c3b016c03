package io.github.tongbi.core.trade;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import java.io.Serializable;

/**
 * The balance of trade (进出口差额), {@code exports − imports}: a surplus of 1.07亿美元 for 1.74亿美元 and
 * 0.67亿美元.
 *
 * @param exports the exports as printed
 * @param imports the imports as printed, in the same currency
 */
public record TradeBalance(Figure<Money> exports, Figure<Money> imports) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the balance.
     *
     * @throws CurrencyMismatchException if they are in two currencies
     */
    public TradeBalance {
        exports.value().requireSameKind(imports.value());
    }

    /** Returns the difference of the printed values, of a range its low end; below zero for a deficit. */
    public Money amount() {
        return exports.value().minus(imports.value());
    }

    /** Returns the side that it is on for every unrounded value of both figures. */
    public TradeBalanceKind kind() {
        Range<Money> sold = exports.bounds();
        Range<Money> bought = imports.bounds();
        if (isAbove(sold, bought)) {
            return TradeBalanceKind.SURPLUS;
        }
        if (isAbove(bought, sold)) {
            return TradeBalanceKind.DEFICIT;
        }
        return sold.equals(bought) && isOne(sold)
                ? TradeBalanceKind.BALANCED
                : TradeBalanceKind.UNDECIDED;
    }

    /** Two ranges that touch in an open end have no value in common. */
    private static boolean isAbove(Range<Money> range, Range<Money> other) {
        boolean apart = !range.isConnected(other) || range.intersection(other).isEmpty();
        return apart
                && range.hasLowerBound()
                && other.hasUpperBound()
                && range.lowerEndpoint().compareTo(other.upperEndpoint()) >= 0;
    }

    private static boolean isOne(Range<Money> range) {
        return range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerEndpoint().equals(range.upperEndpoint());
    }
}
