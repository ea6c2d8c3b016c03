package io.github.tongbi.formats.json.result;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.formats.fields.ValueType;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.Caution;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.completion.RateCompletion;
import io.github.tongbi.indicators.completion.Target;
import io.github.tongbi.indicators.completion.TimeProgress;
import io.github.tongbi.indicators.contribution.Decomposition;
import io.github.tongbi.indicators.contribution.Part;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.AverageGrowth;
import io.github.tongbi.indicators.growth.ChainedGrowth;
import io.github.tongbi.indicators.growth.Comparison;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.growth.PrintedChange;
import io.github.tongbi.indicators.occupancy.Letting;
import io.github.tongbi.indicators.occupancy.Occupancy;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;
import io.github.tongbi.indicators.result.Warning;
import io.github.tongbi.indicators.rounding.SumCheck;
import io.github.tongbi.indicators.series.Cadence;
import io.github.tongbi.indicators.series.Series;
import io.github.tongbi.indicators.share.FundRate;
import io.github.tongbi.indicators.share.Share;
import io.github.tongbi.indicators.share.Structure;
import io.github.tongbi.indicators.tally.AverageTally;
import io.github.tongbi.indicators.tally.CompletionTally;
import io.github.tongbi.indicators.tally.GrowthTally;
import io.github.tongbi.indicators.tally.MissingRows;
import io.github.tongbi.indicators.tally.OccupancyTally;
import io.github.tongbi.indicators.tally.ShareTally;

import java.time.LocalDate;
import java.util.Optional;

/** At least one result of every type. */
final class ResultExamples {
    private static final Label EXPORTS = Label.of("出口", "exports");
    private static final Label IMPORTS = Label.of("进口", "imports");
    private static final Growth<Money> GROWTH =
            Growth.yearOnYear(parseMoney("1.74亿美元"), parseMoney("1.28亿美元"));
    private static final Completion<Money> COMPLETION =
            Completion.of(parseMoney("2.20亿元"), parseMoney("18亿元"));
    private static final TimeProgress APRIL =
            TimeProgress.byMonth(ReferencePeriod.parse("2020-01-01/P4M"));

    private ResultExamples() {}

    /** A value and its type. */
    record Example<T>(ValueType<T> type, T value) {
        @Override
        public String toString() {
            return value.getClass().getSimpleName() + " " + value;
        }
    }

    static <T> Example<T> of(ValueType<T> type, T value) {
        return new Example<>(type, value);
    }

    static ImmutableList<Example<?>> all() {
        return ImmutableList.<Example<?>>builder()
                .addAll(growth())
                .addAll(rates())
                .addAll(audits())
                .addAll(parts())
                .addAll(completions())
                .addAll(shares())
                .addAll(series())
                .addAll(tallies())
                .addAll(formulas())
                .addAll(MoreResultExamples.all())
                .build();
    }

    private static ImmutableList<Example<?>> growth() {
        return ImmutableList.of(
                of(GrowthResults.COMPARISON, Comparison.YEAR_TO_DATE),
                of(GrowthResults.COMPARISON, Comparison.onYearsEarlier(3)),
                of(GrowthResults.COMPARISON, Comparison.onFixedBase(ReferencePeriod.ofYear(2015))),
                of(GrowthResults.GROWTH, GROWTH),
                of(GrowthResults.GROWTH, GROWTH.withBasis(Basis.COMPARABLE).acrossScopes()),
                of(
                        GrowthResults.GROWTH,
                        Growth.yearOnYear(Optional.of(parseMoney("1亿元")), Optional.empty())),
                of(
                        GrowthResults.GROWTH,
                        Growth.yearOnYear(parseMoney("3.0亿元"), parseMoney("-2.0亿元"))));
    }

    private static ImmutableList<Example<?>> rates() {
        ImmutableList<Figure<Ratio>> years =
                ImmutableList.of(parseRatio("-20.5%"), parseRatio("33.8%"));
        ImmutableList<Figure<Money>> levels =
                ImmutableList.of(parseMoney("110亿元"), parseMoney("121亿元"));
        return ImmutableList.of(
                of(RateResults.CHAINED_GROWTH, ChainedGrowth.of(years)),
                of(RateResults.AVERAGE_GROWTH, AverageGrowth.ofRates(years)),
                of(RateResults.AVERAGE_GROWTH, AverageGrowth.ofTotalGrowth(2, years.get(1))),
                of(RateResults.AVERAGE_GROWTH, AverageGrowth.ofSum(parseMoney("100亿元"), levels)),
                of(
                        RateResults.AVERAGE_GROWTH,
                        AverageGrowth.ofLevels(2, levels.get(1), levels.get(0))),
                of(
                        RateResults.AVERAGE_GROWTH,
                        AverageGrowth.ofLevels(2, Optional.empty(), Optional.of(levels.get(0)))),
                of(
                        RateResults.AVERAGE_GROWTH,
                        AverageGrowth.ofLevels(
                                PeriodFigure.of(ReferencePeriod.ofYear(1992), levels.get(1)),
                                PeriodFigure.of(ReferencePeriod.ofYear(1949), levels.get(0)))),
                of(RateResults.PRINTED_CHANGE, PrintedChange.parse("降幅收窄1.4个百分点")),
                of(RateResults.PRINTED_CHANGE, PrintedChange.parse("由降转升")));
    }

    private static ImmutableList<Example<?>> audits() {
        AuditNetwork network = AuditNetwork.builder()
                .printed("trade", Label.of("进出口", "trade"), parseMoney("2.41亿美元"))
                .printed("exports", EXPORTS, parseMoney("1.74亿美元"))
                .unknown("imports", IMPORTS, FigureKind.money("USD", Scale.HUNDRED_MILLION))
                .relate(SumRelations.sum("trade", "exports", "imports").doubted(Warning.SCOPE))
                .writtenOn(LocalDate.of(2020, 7, 1))
                .build();
        return ImmutableList.of(
                of(AuditResults.FIGURE_KIND, FigureKind.PERCENT),
                of(
                        AuditResults.FIGURE,
                        AuditFigure.printed("exports", EXPORTS, parseMoney("1.74亿美元"))
                                .within(Range.atLeast(Rational.ZERO))
                                .during(ReferencePeriod.parse("2020-Q1"))),
                of(
                        AuditResults.RELATION,
                        RateRelations.averageGrowth("average", "growth", 2)
                                .named("AVERAGE", EXPORTS)
                                .reading()),
                of(AuditResults.NETWORK, network),
                of(AuditFindings.AUDIT, Audit.of(network, 100_000)),
                of(AuditResults.SPAN, Audit.of(network).left("imports").orElseThrow()),
                of(
                        AuditResults.CAUTION,
                        new Caution(Warning.SCOPE, ImmutableList.of("trade"), EXPORTS)));
    }

    private static ImmutableList<Example<?>> parts() {
        Component<Money> exports =
                Component.of(EXPORTS, parseMoney("1.74亿美元"), parseRatio("36.1%"));
        Component<Money> imports =
                Component.of(IMPORTS, parseMoney("0.67亿美元"), parseRatio("-2.8%"));
        Part<Money> levels = Part.ofLevels(EXPORTS, parseMoney("1.74亿元"), parseMoney("1.28亿元"));
        Part<Money> total =
                Part.ofLevels(Label.of("合计", "total"), parseMoney("3亿元"), parseMoney("2亿元"));
        return ImmutableList.of(
                of(PartResults.COMPONENT, imports.subtracted()),
                of(PartResults.AGGREGATE, Aggregate.of(ImmutableList.of(exports, imports))),
                of(PartResults.PART, levels.subtracted()),
                of(PartResults.PART, exports.part()),
                of(PartResults.PART, Part.ofShare(EXPORTS, parseRatio("72.2%"), parseRatio("5%"))),
                of(
                        PartResults.PART,
                        Part.ofBaseShare(EXPORTS, parseRatio("44.3%"), parseRatio("5%"))),
                of(
                        PartResults.DECOMPOSITION,
                        Decomposition.of(ImmutableList.of(exports.part(), imports.part()))),
                of(
                        PartResults.DECOMPOSITION,
                        Decomposition.ofTotal(total, ImmutableList.of(levels))));
    }

    private static ImmutableList<Example<?>> completions() {
        Completion<Money> other = Completion.of(parseMoney("0.85亿元"), parseMoney("10亿元"));
        return ImmutableList.of(
                of(CompletionResults.COMPLETION, COMPLETION),
                of(CompletionResults.COMPLETION, COMPLETION.without(other)),
                of(
                        CompletionResults.RATE_COMPLETION,
                        RateCompletion.ofGrowth(parseRatio("8%"), parseRatio("5%"))),
                of(
                        CompletionResults.RATE_COMPLETION,
                        RateCompletion.ofReduction(parseRatio("6%"), parseRatio("5%"))),
                of(CompletionResults.TIME_PROGRESS, APRIL.rounded(0)),
                of(CompletionResults.PACE, COMPLETION.paceAt(APRIL)),
                of(CompletionResults.TARGET, Target.of(Figure.parse("60%以上"))));
    }

    private static ImmutableList<Example<?>> shares() {
        Share share = Share.ofParts(parseMeasure("415艘"), parseMeasure("47艘"));
        return ImmutableList.of(
                of(ShareResults.SHARE, share),
                of(ShareResults.SHARE, share.complement()),
                of(ShareResults.SHARE, Share.passRate(ImmutableList.of())),
                of(
                        ShareResults.OCCUPANCY,
                        Occupancy.byArea(parseMeasure("10亩"), parseMeasure("1公顷"))),
                of(
                        ShareResults.STRUCTURE,
                        Structure.of(ImmutableList.of(
                                Term.of(EXPORTS, parseMoney("3.12亿美元")),
                                Term.of(IMPORTS, parseMoney("83.61亿美元"))))),
                of(
                        ShareResults.FUND_RATE,
                        FundRate.disbursement(ImmutableList.of(), AidStage.ARRANGED)),
                of(ShareResults.LETTING, Letting.of(OccupancyBasis.AREA, ImmutableList.of())));
    }

    private static ImmutableList<Example<?>> series() {
        Series<Money> toDate = Series.of(
                EXPORTS,
                Nature.FLOW,
                Cadence.MONTHLY_TO_DATE,
                ImmutableList.of(
                        PeriodFigure.of(ReferencePeriod.parse("2020年1-2月"), parseMoney("1.1亿元")),
                        PeriodFigure.of(ReferencePeriod.parse("2020年1-4月"), parseMoney("1.0亿元"))));
        return ImmutableList.of(
                of(SeriesResults.SERIES, toDate),
                of(SeriesResults.DECUMULATION, toDate.decumulated()),
                of(SeriesResults.FINDING, toDate.decumulated().findings().get(0)),
                of(
                        SeriesResults.SUM_CHECK,
                        SumCheck.of(
                                ImmutableList.of(parseRatio("33.3%"), parseRatio("66.6%")),
                                parseRatio("100.0%"))));
    }

    private static ImmutableList<Example<?>> tallies() {
        GrowthTally<Money> growth = GrowthTally.create(MissingRows.LEAVE_OUT);
        growth.add(Money.of("12.5", "CNY"), Money.of("10", "CNY"));
        growth.add(Optional.of(Money.of("1", "CNY")), Optional.empty());
        CompletionTally<Money> completion = CompletionTally.create(MissingRows.MAKE_UNDEFINED);
        completion.add(Optional.empty(), Optional.of(Money.of("1", "CNY")));
        AverageTally<Money> average = AverageTally.create(MissingRows.LEAVE_OUT);
        average.add(Money.of("12.5", "CNY"), Measure.of(3, Unit.VESSEL));
        ShareTally<Measure> share = ShareTally.passRate(MissingRows.LEAVE_OUT);
        share.add(Measure.of(9, Unit.VESSEL), Measure.of(10, Unit.VESSEL));
        OccupancyTally occupancy =
                OccupancyTally.create(OccupancyBasis.TENANT, MissingRows.LEAVE_OUT);
        occupancy.add(Measure.of(57, Unit.TENANT), Measure.of(60, Unit.TENANT));
        return ImmutableList.of(
                of(TallyResults.STATE, growth.state()),
                of(TallyResults.GROWTH, growth),
                of(TallyResults.COMPLETION, completion),
                of(TallyResults.AVERAGE, average),
                of(TallyResults.SHARE, share),
                of(TallyResults.SHARE, ShareTally.ofParts(MissingRows.LEAVE_OUT)),
                of(TallyResults.OCCUPANCY, occupancy));
    }

    private static ImmutableList<Example<?>> formulas() {
        return ImmutableList.of(
                of(FormulaResults.TERM, Term.of(EXPORTS, parseMoney("1.74亿美元"))),
                of(FormulaResults.FORMULA, GROWTH.formula()),
                of(FormulaResults.FORMULA, Formula.missing(IMPORTS)),
                of(
                        FormulaResults.DERIVED,
                        Completion.impliedPlan(parseMoney("2.20亿元"), parseRatio("12.2%"))),
                of(
                        FormulaResults.DERIVED,
                        COMPLETION.gapTo(APRIL).undefined(UndefinedReason.NEGATIVE_PLAN)),
                of(FormulaResults.JUDGEMENT, GROWTH.judge(parseRatio("36.1%"))),
                of(FormulaResults.JUDGEMENT, GROWTH.acrossScopes().judge(parseRatio("36.1%"))),
                of(OutcomeType.OF_MAGNITUDE, Outcome.of(Money.of("174000000", "USD"))),
                of(OutcomeType.OF_MAGNITUDE, Outcome.undefined(UndefinedReason.ZERO_BASE)),
                of(Magnitudes.MAGNITUDE, Measure.of(415, Unit.VESSEL)));
    }
}
