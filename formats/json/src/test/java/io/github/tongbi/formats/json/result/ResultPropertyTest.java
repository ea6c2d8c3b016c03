package io.github.tongbi.formats.json.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.formats.fields.ValueType;
import io.github.tongbi.formats.json.ValueDocuments;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.contribution.Decomposition;
import io.github.tongbi.indicators.contribution.Part;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.ChainedGrowth;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.Difference;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.growth.GrowthChange;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.rounding.Apportionment;
import io.github.tongbi.indicators.rounding.RoundedTable;
import io.github.tongbi.indicators.rounding.SumCheck;
import io.github.tongbi.indicators.rounding.TotalRule;
import io.github.tongbi.indicators.share.Share;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.math.BigDecimal;
import java.util.List;

/** Results of any figures are read as they were written: value, interval and wording. */
class ResultPropertyTest {
    private static final Label NAME = Label.of("出口", "exports");

    @Provide
    Arbitrary<Figure<Money>> amounts() {
        return digits(0, 99_999).map(digits -> Figure.parseMoney(digits + "亿美元"));
    }

    @Provide
    Arbitrary<Figure<Ratio>> rates() {
        return digits(-9_999, 9_999).map(digits -> Figure.parseRatio(digits + "%"));
    }

    private static Arbitrary<String> digits(int least, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        Arbitraries.integers().between(0, 3))
                .as((unscaled, decimals) ->
                        BigDecimal.valueOf(unscaled, decimals).toPlainString());
    }

    private static <T extends Indicator<?>> void requireSame(ValueType<T> type, T indicator) {
        T read = requireSameDocument(type, indicator);
        assertThat(read.outcome()).isEqualTo(indicator.outcome());
        assertThat(read.bounds()).isEqualTo(indicator.bounds());
        assertThat(read).hasToString(indicator.toString());
    }

    private static <T> T requireSameDocument(ValueType<T> type, T value) {
        String document = ValueDocuments.write(type, value);
        T read = ValueDocuments.read(type, document);
        assertThat(ValueDocuments.write(type, read)).isEqualTo(document);
        return read;
    }

    @Property(tries = 200)
    void indicatorsOfTwoAmounts(
            @ForAll("amounts") Figure<Money> one, @ForAll("amounts") Figure<Money> other) {
        requireSame(GrowthResults.GROWTH, Growth.yearOnYear(one, other));
        requireSame(CompletionResults.COMPLETION, Completion.of(one, other));
        requireSame(ShareResults.SHARE, Share.ofParts(one, other));
        requireSameDocument(
                FormulaResults.JUDGEMENT,
                Growth.yearOnYear(one, other).judge(Figure.parseRatio("36.1%")));
    }

    @Property(tries = 200)
    void indicatorsOfRates(
            @ForAll("rates") Figure<Ratio> now,
            @ForAll("rates") Figure<Ratio> then,
            @ForAll Difference difference) {
        requireSame(GrowthChangeType.GROWTH_CHANGE, GrowthChange.of(difference, now, then));
        requireSame(RateResults.CHAINED_GROWTH, ChainedGrowth.of(ImmutableList.of(now, then)));
    }

    @Property(tries = 200)
    void totalsOfParts(
            @ForAll @Size(min = 1, max = 5) List<@From("amounts") Figure<Money>> levels,
            @ForAll("rates") Figure<Ratio> rate) {
        ImmutableList.Builder<Component<Money>> components = ImmutableList.builder();
        ImmutableList.Builder<Part<Money>> parts = ImmutableList.builder();
        for (Figure<Money> level : levels) {
            components.add(Component.of(NAME, level, rate));
            parts.add(Part.ofLevels(NAME, level, levels.get(0)));
        }
        requireSame(PartResults.AGGREGATE, Aggregate.of(components.build()));
        requireSameDocument(PartResults.DECOMPOSITION, Decomposition.of(parts.build()));
        requireSameDocument(SeriesResults.SUM_CHECK, SumCheck.of(levels, levels.get(0)));
    }

    @Property(tries = 200)
    void roundedPartsAndTables(
            @ForAll @Size(min = 1, max = 6) List<@From("amounts") Figure<Money>> figures,
            @ForAll @IntRange(min = -8, max = -4) int decimals,
            @ForAll TotalRule rule) {
        List<Money> amounts = figures.stream().map(Figure::value).toList();
        Rounding rounding = Rounding.halfUp(decimals);
        requireSameDocument(
                RoundingResults.APPORTIONMENT, Apportionment.of(amounts, rounding, rule));
        requireSameDocument(
                RoundingResults.ROUNDED_TABLE,
                RoundedTable.of(List.of(amounts, amounts), rounding));
    }

    @Property(tries = 60)
    void auditsOfAnyFigures(
            @ForAll("amounts") Figure<Money> exports,
            @ForAll("amounts") Figure<Money> imports,
            @ForAll("amounts") Figure<Money> trade,
            @ForAll("rates") Figure<Ratio> share) {
        AuditNetwork network = AuditNetwork.builder()
                .printed("exports", NAME, exports)
                .printed("imports", NAME, imports)
                .printed("trade", NAME, trade)
                .printed("share", NAME, share)
                .relate(SumRelations.sum("trade", "exports", "imports"))
                .relate(RateRelations.share("share", "exports", "trade"))
                .build();
        Audit audit = Audit.of(network);
        requireSameDocument(AuditFindings.AUDIT, audit);
        audit.relations().forEach(finding -> requireSameDocument(AuditFindings.RELATION, finding));
        audit.conflicts().forEach(conflict -> requireSameDocument(AuditProofs.CONFLICT, conflict));
        requireSameDocument(AuditFindings.IMPLIED, audit.implied("imports"));
    }
}
