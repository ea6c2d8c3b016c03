package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.result.Outcome;

import jdplus.toolkit.base.api.timeseries.TsData;

import org.decimal4j.immutable.Decimal3f;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One growth rate with one decimal of a percent, as a user of each library writes it. */
final class GrowthRates {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GrowthRates() {}

    /** 35.9%, or the reason why there is none. */
    static Outcome<Figure<Ratio>> tongbi(Figure<Money> current, Figure<Money> base) {
        return Growth.yearOnYear(current, base).percent(1);
    }

    /** 35.9; a base of zero throws. */
    static BigDecimal bigDecimal(BigDecimal current, BigDecimal base) {
        return current.subtract(base).multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
    }

    /** 35.9; Joda-Money divides no money by money, so it subtracts and the decimals divide. */
    static BigDecimal jodaMoney(org.joda.money.Money current, org.joda.money.Money base) {
        return current.minus(base)
                .getAmount()
                .multiply(HUNDRED)
                .divide(base.getAmount(), 1, RoundingMode.HALF_UP);
    }

    /** 35.9; divided in the monetary context of the amount, 256 digits, and rounded again. */
    static BigDecimal moneta(org.javamoney.moneta.Money current, org.javamoney.moneta.Money base) {
        return current.subtract(base)
                .multiply(HUNDRED)
                .divide(base.getNumber())
                .getNumber()
                .numberValue(BigDecimal.class)
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** 0.359: three decimals of the ratio are one of the percent. */
    static Decimal3f decimal4j(Decimal3f current, Decimal3f base) {
        return current.subtract(base).divide(base, RoundingMode.HALF_UP);
    }

    /** 35.9375 in binary, not rounded, for each value of a series against the one {@code lag} before. */
    static TsData jdemetra(TsData series, int lag) {
        return series.pctVariation(lag);
    }
}
