package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.trade.TradeFigures;

/**
 * Trade figures and where they stand in the document; their names in the network begin with it.
 *
 * @param trade the figures
 * @param place {@code trade/0/}
 * @param balance the name of the trade balance in the network, if it is known there
 * @param base the name of the trade a year earlier in the network, if it is known there
 */
record TradePlace(TradeFigures trade, String place, String balance, String base) {

    String total() {
        return place + "total";
    }

    String totalGrowth() {
        return total() + "Growth";
    }

    String exports() {
        return place + "exports";
    }

    String imports() {
        return place + "imports";
    }

    /** Returns the name of the sum of exports and imports, which is sharper than the printed total. */
    String parts() {
        return place + "parts";
    }
}
