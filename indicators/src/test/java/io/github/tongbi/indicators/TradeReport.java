package io.github.tongbi.indicators;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;

import java.util.List;

/** The foreign trade of Dapeng New District in the half-year report of 2020, as printed. */
public final class TradeReport {
    /** 出口 1.74亿美元, up 36.1 %, January to March. */
    public static final Component<Money> EXPORTS = part("出口", "exports", "1.74亿美元", "36.1%");

    /** 进口 0.67亿美元, down 2.8 %, January to March. */
    public static final Component<Money> IMPORTS = part("进口", "imports", "0.67亿美元", "-2.8%");

    /** 进出口 5.6亿美元, up 25.84 %, the forecast for the half year. */
    public static final Component<Money> HALF = part("上半年", "half year", "5.6亿美元", "25.84%");

    /** Exports and imports together. */
    public static final Aggregate<Money> QUARTER = Aggregate.of(List.of(EXPORTS, IMPORTS));

    /** Exports less imports. */
    public static final Aggregate<Money> SURPLUS =
            Aggregate.of(List.of(EXPORTS, IMPORTS.subtracted()));

    /** The half year less the first quarter. */
    public static final Aggregate<Money> SECOND_QUARTER =
            Aggregate.of(List.of(HALF, EXPORTS.subtracted(), IMPORTS.subtracted()));

    private TradeReport() {}

    private static Component<Money> part(String zh, String en, String level, String growth) {
        return Component.of(Label.of(zh, en), Figure.parseMoney(level), Figure.parseRatio(growth));
    }
}
