package io.github.tongbi.indicators.series;

import com.google.common.base.Splitter;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import java.util.List;

/** Reads series as tests write them: {@code 2020-01 1.2, 2020-02 1.3}, in 亿元 and 家. */
final class SeriesText {
    private static final Splitter FIGURES = Splitter.on(", ").omitEmptyStrings();

    private SeriesText() {}

    static Series<Money> flows(Cadence cadence, String figures) {
        return Series.of(Label.of("出口", "exports"), Nature.FLOW, cadence, figures(figures));
    }

    static List<PeriodFigure<Money>> figures(String figures) {
        return FIGURES.splitToStream(figures)
                .map(text -> PeriodFigure.of(period(text), Figure.parseMoney(figure(text, "亿元"))))
                .toList();
    }

    static Series<Measure> stocks(Cadence cadence, String figures) {
        List<PeriodFigure<Measure>> all = FIGURES.splitToStream(figures)
                .map(text -> PeriodFigure.of(period(text), Figure.parseMeasure(figure(text, "家"))))
                .toList();
        return Series.of(Label.of("入驻企业", "tenants"), Nature.STOCK, cadence, all);
    }

    private static ReferencePeriod period(String text) {
        return ReferencePeriod.parse(text.substring(0, text.indexOf(' ')));
    }

    private static String figure(String text, String unit) {
        String figure = text.substring(text.indexOf(' ') + 1);
        return Character.isDigit(figure.charAt(figure.length() - 1)) ? figure + unit : figure;
    }
}
