package org.example.properties;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.indicators.growth.Growth;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A suite of properties that takes all it is given from the generators of the test jar. */
class TradeTest {
    @Property(tries = 200)
    boolean whoExportsSaysSo(@ForAll TradeFigures trade) {
        return trade.exports().stream().noneMatch(exports -> exports.toString().isEmpty());
    }

    @Property(tries = 200)
    boolean growthIsTold(@ForAll Figure<Money> amount) {
        return !Growth.yearOnYear(amount, amount).toText(Locale.CHINA).isEmpty();
    }
}
