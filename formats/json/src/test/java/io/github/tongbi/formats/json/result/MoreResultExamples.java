package io.github.tongbi.formats.json.result;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.formats.json.result.ResultExamples.Example;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.growth.Comparison;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.Difference;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.growth.GrowthChange;
import io.github.tongbi.indicators.rounding.Apportionment;
import io.github.tongbi.indicators.rounding.RoundedTable;
import io.github.tongbi.indicators.rounding.TotalRule;
import io.github.tongbi.indicators.series.DecumulatedRate;
import io.github.tongbi.indicators.series.ToDate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Results that are worked out of several others: findings of audits, changes of rates, rounded tables. */
final class MoreResultExamples {
    private static final Rounding TENTHS = Rounding.halfUp(1);

    private MoreResultExamples() {}

    static ImmutableList<Example<?>> all() {
        return ImmutableList.<Example<?>>builder()
                .addAll(findings(projects("91.5%")))
                .addAll(findings(projects("91.1%")))
                .addAll(findings(trade()))
                .addAll(changes())
                .addAll(roundings())
                .build();
    }

    /** 215 of 236 projects are 91.1 %; 91.5 % cannot be. */
    private static AuditNetwork projects(String rate) {
        return AuditNetwork.builder()
                .printed("done", Label.of("开工", "begun"), parseMeasure("215个"))
                .printed("all", Label.of("项目", "projects"), parseMeasure("236个"))
                .printed("rate", Label.of("开工率", "share begun"), parseRatio(rate))
                .relate(RateRelations.completion("rate", "done", "all"))
                .build();
    }

    /** The trade of the report, whose growth is tight, with what it was a year earlier left open. */
    private static AuditNetwork trade() {
        FigureKind usd = FigureKind.money("USD", Scale.HUNDRED_MILLION);
        Label before = Label.of("上年同期", "a year earlier");
        return AuditNetwork.builder()
                .printed("exports", Label.of("出口", "exports"), parseMoney("1.74亿美元"))
                .printed("exports.yoy", Label.of("出口增速", "growth"), parseRatio("36.1%"))
                .printed("imports", Label.of("进口", "imports"), parseMoney("0.67亿美元"))
                .printed("imports.yoy", Label.of("进口增速", "growth"), parseRatio("-2.8%"))
                .printed("trade", Label.of("进出口", "trade"), parseMoney("2.4亿美元"))
                .printed("trade.yoy", Label.of("进出口增速", "growth"), parseRatio("22.6%"))
                .unknown("exports.ly", before, usd)
                .unknown("imports.ly", before, usd)
                .unknown("trade.ly", before, usd)
                .relate(SumRelations.sum("trade", "exports", "imports"))
                .relate(SumRelations.sum("trade.ly", "exports.ly", "imports.ly"))
                .relate(RateRelations.growth("exports.yoy", "exports", "exports.ly"))
                .relate(RateRelations.growth("imports.yoy", "imports", "imports.ly"))
                .relate(RateRelations.growth("trade.yoy", "trade", "trade.ly"))
                .build();
    }

    private static ImmutableList<Example<?>> findings(AuditNetwork network) {
        Audit audit = Audit.of(network);
        String first = network.figures().keySet().asList().get(0);
        ImmutableList.Builder<Example<?>> findings = ImmutableList.builder();
        findings.add(ResultExamples.of(AuditFindings.AUDIT, audit));
        findings.add(ResultExamples.of(AuditFindings.IMPLIED, audit.implied(first)));
        audit.relations()
                .forEach(each -> findings.add(ResultExamples.of(AuditFindings.RELATION, each)));
        audit.conflicts()
                .forEach(each -> findings.add(ResultExamples.of(AuditProofs.CONFLICT, each)));
        audit.witness()
                .ifPresent(each -> findings.add(ResultExamples.of(AuditProofs.WITNESS, each)));
        audit.implied(first)
                .ways()
                .forEach(each -> findings.add(ResultExamples.of(AuditProofs.WAY, each)));
        return findings.build();
    }

    private static ImmutableList<Example<?>> changes() {
        Growth<Money> grown = Growth.yearOnYear(parseMoney("1.74亿美元"), parseMoney("1.28亿美元"));
        Growth<Money> unknown = Growth.of(
                Comparison.YEAR_ON_YEAR, Optional.of(parseMoney("1亿美元")), Optional.empty());
        ToDate<Money> april = ToDate.of(
                ReferencePeriod.parse("2020年1-4月"), parseMoney("12597.9亿元"), parseRatio("-27.4%"));
        ToDate<Money> march = ToDate.ofParts(
                ReferencePeriod.parse("2020年1-3月"),
                ImmutableList.of(Component.of(
                        Label.of("利润", "profits"), parseMoney("7814.5亿元"), parseRatio("-36.7%"))));
        return ImmutableList.of(
                change(GrowthChange.of(
                        Difference.OF_PUBLISHED, parseRatio("-0.3%"), parseRatio("-1.6%"))),
                change(GrowthChange.of(
                                Difference.OF_UNROUNDED, parseRatio("3.2%"), parseRatio("3.1%"))
                        .against(Label.of("1—10月份", "January to October"))),
                change(GrowthChange.ofUnrounded(1, grown, grown)),
                change(GrowthChange.ofUnrounded(1, grown, unknown)),
                ResultExamples.of(ToDateResults.TO_DATE, march),
                ResultExamples.of(ToDateResults.DECUMULATED_RATE, rate(april, march, "0.02")),
                ResultExamples.of(ToDateResults.DECUMULATED_RATE, rate(april, march, "0.001")));
    }

    private static Example<?> change(GrowthChange change) {
        return ResultExamples.of(GrowthChangeType.GROWTH_CHANGE, change);
    }

    private static DecumulatedRate<Money> rate(
            ToDate<Money> whole, ToDate<Money> begun, String widest) {
        return DecumulatedRate.of(
                whole, begun, new Points(Rational.parse(widest)), Basis.COMPARABLE);
    }

    private static ImmutableList<Example<?>> roundings() {
        ImmutableList<Money> amounts = Stream.of("1.05", "2.25", "3.333", "-1.15")
                .map(amount -> Money.of(amount, "CNY"))
                .collect(ImmutableList.toImmutableList());
        Ratio third = new Ratio(Rational.of(1, 3));
        Rounding thousandths = Rounding.halfUp(3);
        return ImmutableList.of(
                ResultExamples.of(
                        RoundingResults.APPORTIONMENT,
                        Apportionment.of(
                                List.of(third, third, third),
                                thousandths,
                                TotalRule.ROUNDED_TOTAL)),
                ResultExamples.of(
                        RoundingResults.APPORTIONMENT,
                        Apportionment.of(amounts, TENTHS, TotalRule.TOTAL_OF_ROUNDED)),
                ResultExamples.of(
                        RoundingResults.APPORTIONMENT,
                        Apportionment.toTotal(amounts, TENTHS, Money.of("5.6", "CNY"))),
                ResultExamples.of(
                        RoundingResults.ROUNDED_TABLE,
                        RoundedTable.of(List.of(amounts, amounts.reverse()), TENTHS)));
    }
}
