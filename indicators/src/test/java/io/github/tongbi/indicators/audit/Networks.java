package io.github.tongbi.indicators.audit;

import com.google.common.base.Splitter;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.result.Warning;

import java.util.List;

/**
 * Networks written on one line, for tables of tests: {@code "T=2.4亿美元 E=1.74亿美元 T0=?USD"} and {@code
 * "sum T E I, growth g T T0"}. A question mark stands before the kind of an unknown figure.
 */
final class Networks {
    private Networks() {}

    static AuditNetwork of(String figures, String relations) {
        return builder(figures, relations).build();
    }

    static AuditNetwork.Builder builder(String figures, String relations) {
        AuditNetwork.Builder builder = AuditNetwork.builder();
        for (String each : Splitter.on(' ').omitEmptyStrings().split(figures)) {
            List<String> parts = Splitter.on('=').splitToList(each);
            builder.add(figure(parts.get(0), parts.get(1)));
        }
        for (String each : Splitter.on(',').trimResults().omitEmptyStrings().split(relations)) {
            builder.relate(relation(each));
        }
        return builder;
    }

    static Label label(String name) {
        return Label.of(name, name);
    }

    private static AuditFigure figure(String name, String told) {
        if (told.startsWith("?")) {
            return AuditFigure.unknown(name, label(name), kind(told.substring(1)));
        }
        int slash = told.indexOf('/');
        String printed = slash < 0 ? told : told.substring(0, slash);
        AuditFigure figure = AuditFigure.printed(name, label(name), Figure.parse(printed));
        return slash < 0
                ? figure
                : figure.per(Unit.bySymbol(told.substring(slash + 1)).orElseThrow());
    }

    private static FigureKind kind(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return kind(text.substring(0, slash))
                    .per(Unit.bySymbol(text.substring(slash + 1)).orElseThrow());
        }
        return switch (text) {
            case "%" -> FigureKind.PERCENT;
            case "倍" -> FigureKind.TIMES;
            case "pp" -> FigureKind.POINTS;
            case "亿美元" -> FigureKind.money("USD", Scale.HUNDRED_MILLION);
            case "万美元" -> FigureKind.money("USD", Scale.TEN_THOUSAND);
            case "亿元" -> FigureKind.money("CNY", Scale.HUNDRED_MILLION);
            case "万元" -> FigureKind.money("CNY", Scale.TEN_THOUSAND);
            default -> FigureKind.measure(Unit.bySymbol(text).orElseThrow(), Scale.ONE);
        };
    }

    /** Reads {@code "growth g T T0"}, with {@code ?} behind for a reading and {@code !SCOPE} for a doubt. */
    private static AuditRelation relation(String text) {
        if (text.endsWith("?")) {
            return relation(text.substring(0, text.length() - 1)).reading();
        }
        int doubt = text.indexOf('!');
        if (doubt >= 0) {
            return relation(text.substring(0, doubt).trim())
                    .doubted(Warning.valueOf(text.substring(doubt + 1)));
        }
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(text);
        return relation(words.get(0), words.subList(1, words.size()));
    }

    private static AuditRelation relation(String form, List<String> n) {
        String first = n.get(0);
        List<String> rest = n.subList(1, n.size());
        int half = rest.size() / 2;
        return switch (form) {
            case "sum" -> SumRelations.sum(first, rest);
            case "whole" -> SumRelations.whole(n);
            case "difference" -> SumRelations.difference(first, n.get(1), n.get(2));
            case "increase" -> SumRelations.increase(first, n.get(1), n.get(2));
            case "points" -> SumRelations.points(first, n.get(1), n.get(2));
            case "timeGap" -> SumRelations.timeGap(first, n.get(1), Rational.parse(n.get(2)));
            case "complement" -> SumRelations.complement(first, n.get(1));
            case "subset" -> SumRelations.subset(first, n.get(1));
            case "atMost" -> SumRelations.atMost(first, n.get(1));
            case "monotone" -> SumRelations.monotone(first, n.get(1));
            case "decumulation" -> SumRelations.decumulation(first, n.get(1), n.get(2));
            case "stockFlow" ->
                n.size() == 3
                        ? SumRelations.stockFlow(first, n.get(1), n.get(2))
                        : SumRelations.stockFlow(first, n.get(1), n.get(2), n.get(3));
            case "same" -> SumRelations.same(first, n.get(1));
            case "listLength" -> SumRelations.listLength(first, Integer.parseInt(n.get(1)));
            case "product" -> RateRelations.product(first, n.get(1), n.get(2));
            case "ratio" -> RateRelations.ratio(first, n.get(1), n.get(2));
            case "share" -> RateRelations.share(first, n.get(1), n.get(2));
            case "completion" -> RateRelations.completion(first, n.get(1), n.get(2));
            case "pace" -> RateRelations.pace(first, n.get(1), n.get(2), Rational.parse(n.get(3)));
            case "average" -> RateRelations.average(first, n.get(1), n.get(2));
            case "growth" -> RateRelations.growth(first, n.get(1), n.get(2));
            case "growthTo" -> RateRelations.growthTo(first, n.get(1), n.get(2));
            case "weightedGrowth" ->
                RateRelations.weightedGrowth(
                        first, rest.subList(0, half), rest.subList(half, rest.size()));
            case "averageGrowth" ->
                RateRelations.averageGrowth(first, n.get(1), Integer.parseInt(n.get(2)));
            case "chainedGrowth" -> RateRelations.chainedGrowth(first, n.get(1), n.get(2));
            case "contribution" ->
                RateRelations.contribution(first, n.get(1), n.get(2), n.get(3), n.get(4));
            case "pull" -> RateRelations.pull(first, n.get(1), n.get(2), n.get(3));
            default -> throw new IllegalArgumentException(form);
        };
    }
}
