package io.github.tongbi.samples.benchmarks;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Scale;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Observations as a bureau has them: a few indicators and regions, a period for some rows, all figures different. */
final class Observations {
    private static final int ROWS_OF_A_PERIOD = 8;
    private static final int MONTHS = 12 * 50;
    private static final int FIRST_VILLAGE = 100_001;

    private Observations() {}

    static ImmutableList<Observation> of(int count) {
        ImmutableList<IndicatorDefinition> indicators = ImmutableList.of(
                Catalogue.standard().get("EXPORTS"),
                Catalogue.standard().get("IMPORTS"),
                Catalogue.standard().get("INDUSTRIAL_INVESTMENT"));
        RegionCode region = RegionCode.parse("440307/大鹏新区");
        ImmutableList.Builder<Observation> rows = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            IndicatorDefinition indicator = indicators.get(i % indicators.size());
            int month = i / ROWS_OF_A_PERIOD % 12 + 1;
            int year = 1990 + i / ROWS_OF_A_PERIOD / 12 % 35;
            rows.add(Observation.builder()
                    .indicator(indicator.code())
                    .label(indicator.label())
                    .region(region)
                    .period(ReferencePeriod.parse(year + "-01-01/P" + month + "M"))
                    .figure(Figure.parse(i % 9_973 + "." + (10 + i % 90) + "万元"))
                    .source("统计月报")
                    .published(LocalDate.of(2020, month, 15))
                    .build());
        }
        return rows.build();
    }

    /** Returns exports of one village after the other, month by month; no two have one key. */
    static Iterator<Observation> ofVillages(int count) {
        return IntStream.range(0, count).mapToObj(Observations::ofVillage).iterator();
    }

    private static Observation ofVillage(int number) {
        int month = number % MONTHS;
        IndicatorDefinition exports = Catalogue.standard().get("EXPORTS");
        return Observation.builder()
                .indicator(exports.code())
                .label(exports.label())
                .region(RegionCode.of("440307" + (FIRST_VILLAGE + number / MONTHS)))
                .period(ReferencePeriod.ofMonth(1980 + month / 12, 1 + month % 12))
                .figure(Figure.of(
                        Money.of(number + ".50", "CNY").multipliedBy(Scale.TEN_THOUSAND.factor()),
                        new Notation(Scale.TEN_THOUSAND, 2)))
                .build();
    }
}
