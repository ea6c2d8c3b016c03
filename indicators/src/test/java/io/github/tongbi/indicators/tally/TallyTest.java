package io.github.tongbi.indicators.tally;

import static io.github.tongbi.indicators.tally.Tally.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.groupingByConcurrent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Outcome;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Stream;

class TallyTest {
    private record Row(String industry, Money current, Money base) {
        Optional<Money> known() {
            return Optional.of(current);
        }

        Optional<Money> earlier() {
            return Optional.of(base).filter(amount -> amount.amount().signum() != 0);
        }
    }

    private record Counts(Measure first, Measure second) {
        Optional<Measure> known() {
            return Optional.of(first);
        }

        Optional<Measure> unknown() {
            return Optional.empty();
        }
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private static final ImmutableList<Row> ROWS = ImmutableList.of(
            new Row("36", yuan("12"), yuan("10")),
            new Row("39", yuan("0.3"), yuan("0.4")),
            new Row("36", yuan("30"), yuan("20")),
            new Row("40", yuan("5"), yuan("0")));

    private static Stream<Counts> vessels(long... pairs) {
        List<Counts> rows = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rows.add(new Counts(
                    Measure.of(pairs[i], Unit.VESSEL), Measure.of(pairs[i + 1], Unit.VESSEL)));
        }
        return rows.stream();
    }

    @Test
    void growthOfEachGroup() {
        Map<String, Growth<Money>> growth = ROWS.stream()
                .collect(groupingBy(Row::industry, Tally.growth(Row::current, Row::base)));
        assertThat(Maps.transformValues(growth, rate -> rate.toText(Locale.CHINA)))
                .isEqualTo(Map.of("36", "同比增长40.0%", "39", "同比下降25.0%", "40", "——"));
    }

    @Test
    void growthOfAll() {
        Growth<Money> growth = ROWS.stream().collect(Tally.growth(Row::current, Row::base));
        assertThat(growth.outcome()).hasToString("169/304");
        assertThat(growth.explain(Locale.CHINA))
                .isEqualTo("同比增速 = 本期 ÷ 上年同期 − 1 = 47.3元整 ÷ 30.4元整 − 1 = 55.5921052631…%");
    }

    @Test
    void completion() {
        assertThat(ROWS.stream()
                        .collect(Tally.completion(Row::current, Row::base))
                        .orElseThrow())
                .hasToString("完成计划的155.6%");
    }

    @Test
    void shareOfWhole() {
        assertThat(ROWS.stream()
                        .collect(Tally.shareOfWhole(Row::base, Row::current))
                        .orElseThrow())
                .hasToString("比重 64.3%");
        ShareTally<Money> parts = ShareTally.ofParts(MissingRows.LEAVE_OUT);
        parts.add(yuan("1"), yuan("3"));
        assertThat(parts.result().orElseThrow()).hasToString("比重(由分项) 25.0%");
    }

    /** Rows of 9 passed of 10 and 60 of 90 are 69 of 100. */
    @Test
    void passRate() {
        assertThat(vessels(9, 10, 60, 90)
                        .collect(Tally.passRate(Counts::first, Counts::second))
                        .orElseThrow())
                .hasToString("合格率 69.0%");
    }

    /** 415 resting and 47 exempt vessels of the half-year report, in two rows. */
    @Test
    void moratoriumRatio() {
        assertThat(vessels(400, 40, 15, 7)
                        .collect(Tally.moratoriumRatio(Counts::first, Counts::second))
                        .orElseThrow())
                .hasToString("休渔比例 89.8%");
    }

    /** Half of 10 and all of 90 are 95 % together. */
    @ParameterizedTest
    @CsvSource({
        "AREA, 入驻率(按面积) 95.0%",
        "UNIT, 入驻率(按套间) 95.0%",
        "TENANT, 入驻率(按户数) 95.0%",
    })
    void occupancy(OccupancyBasis basis, String expected) {
        assertThat(vessels(5, 10, 90, 90)
                        .collect(Tally.occupancy(basis, Counts::first, Counts::second))
                        .orElseThrow())
                .hasToString(expected);
    }

    /** 1724.48万元 for 85艘 of the half-year report, in two rows. */
    @Test
    void average() {
        Map<Money, Measure> subsidies = Map.of(
                yuan("17000000"), Measure.of(80, Unit.VESSEL),
                yuan("244800"), Measure.of(5, Unit.VESSEL));
        Indicator<Money> average = subsidies.entrySet().stream()
                .collect(Tally.average(Map.Entry<Money, Measure>::getKey, Map.Entry::getValue))
                .orElseThrow();
        assertThat(average.outcome().orElseThrow()).isEqualTo(yuan("202880"));
    }

    @Test
    void rowsThatLackAnAmountAreLeftOutAndCounted() {
        GrowthTally<Money> tally = ROWS.stream()
                .collect(Tally.growth(MissingRows.LEAVE_OUT, Row::known, Row::earlier));
        assertThat(tally).hasToString("同比增速: 42.3元整, 30.4元整 (3 rows, 1 left out)");
    }

    @Test
    void everyTallyIsCollectedFromRowsThatLackAnAmount() {
        assertThat(tallies(MissingRows.LEAVE_OUT)).allSatisfy(tally -> {
            assertThat(tally.rows()).isZero();
            assertThat(tally.leftOut()).isEqualTo(2);
        });
        assertThat(tallies(MissingRows.MAKE_UNDEFINED))
                .extracting(Object::toString)
                .containsExactly(
                        "同比增速: ——, —— (0 rows, 2 left out)",
                        "计划完成率: ——, —— (0 rows, 2 left out)",
                        "比重: ——, —— (0 rows, 2 left out)",
                        "合格率: ——, —— (0 rows, 2 left out)",
                        "休渔比例: ——, —— (0 rows, 2 left out)",
                        "入驻率 TENANT: ——, —— (0 rows, 2 left out)",
                        "平均: ——, —— (0 rows, 2 left out)");
    }

    private static List<PairTally<?, ?, ?>> tallies(MissingRows missing) {
        return List.of(
                twoRows(Tally.growth(missing, Counts::known, Counts::unknown)),
                twoRows(Tally.completion(missing, Counts::known, Counts::unknown)),
                twoRows(Tally.shareOfWhole(missing, Counts::known, Counts::unknown)),
                twoRows(Tally.passRate(missing, Counts::known, Counts::unknown)),
                twoRows(Tally.moratoriumRatio(missing, Counts::known, Counts::unknown)),
                twoRows(Tally.occupancy(
                        OccupancyBasis.TENANT, missing, Counts::known, Counts::unknown)),
                twoRows(Tally.average(missing, Counts::known, Counts::unknown)));
    }

    private static <P> P twoRows(Collector<Counts, ?, P> collector) {
        return vessels(1, 2, 3, 4).collect(collector);
    }

    @Test
    void currenciesThatDifferAreRefused() {
        Stream<Row> rows = Stream.concat(
                ROWS.stream(),
                Stream.of(new Row("36", Money.of("1", "USD"), Money.of("1", "USD"))));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> rows.collect(Tally.growth(Row::current, Row::base)))
                .withMessage("expected amounts of one currency, got CNY and USD");
    }

    @Test
    void anExactFigureGivesItsValue() {
        assertThat(exact(Figure.count(415, Unit.VESSEL))).isEqualTo(Measure.of(415, Unit.VESSEL));
        assertThat(exact(Figure.parseMoney("2.20亿元整"))).isEqualTo(yuan("220000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.20亿元", "近百个", "2家以上", "3-5家"})
    void aFigureThatStandsForAnIntervalIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exactOf(Figure.parse(text)))
                .withMessage("expected an exact figure such as 415艘, got \"" + text + "\"");
    }

    private static Object exactOf(Figure<?> figure) {
        return figure.value() instanceof Money
                ? exact(figure.as(Money.class, "money"))
                : exact(figure.as(Measure.class, "a count"));
    }

    @Property(tries = 200)
    void everySplitAndOrderGivesTheSame(
            @ForAll List<@LongRange(min = -1_000_000_000_000_000_000L) Long> fen,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll @IntRange(max = 1000) int seed) {
        List<Row> rows = new ArrayList<>(rows(fen));
        GrowthTally<Money> inOrder = GrowthTally.create(MissingRows.MAKE_UNDEFINED);
        rows.forEach(row -> inOrder.add(row.current(), row.base()));
        Random random = new Random(seed);
        Collections.shuffle(rows, random);
        List<GrowthTally<Money>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(GrowthTally.create(MissingRows.MAKE_UNDEFINED));
        }
        rows.forEach(row -> split.get(random.nextInt(parts)).add(row.current(), row.base()));
        GrowthTally<Money> merged = GrowthTally.create(MissingRows.MAKE_UNDEFINED);
        split.forEach(merged::merge);
        assertThat(merged).isEqualTo(inOrder);
        assertThat(merged.result().outcome()).isEqualTo(inOrder.result().outcome());
    }

    @Property(tries = 50)
    void parallelStreamsGiveTheDigitsOfOracleSums(@ForAll List<@LongRange(min = 1) Long> fen) {
        List<Row> rows = rows(fen);
        Outcome<Ratio> parallel = rows.parallelStream()
                .collect(Tally.growth(Row::current, Row::base))
                .outcome();
        Map<String, Growth<Money>> grouped = rows.parallelStream()
                .collect(
                        groupingByConcurrent(Row::industry, Tally.growth(Row::current, Row::base)));
        assertThat(grouped.keySet()).hasSize(rows.isEmpty() ? 0 : 1);
        if (!rows.isEmpty()) {
            Rational current = total(rows.stream().map(Row::current));
            Rational base = total(rows.stream().map(Row::base));
            Rational expected = current.dividedBy(base).minus(Rational.ONE);
            assertThat(parallel.orElseThrow().number()).isEqualTo(expected);
            assertThat(Maps.transformValues(grouped, Growth::outcome))
                    .isEqualTo(Map.of("36", parallel));
        }
    }

    private static Rational total(Stream<Money> amounts) {
        return amounts.map(Money::amount).reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Row> rows(List<Long> fen) {
        Currency currency = yuan("0").currency();
        return fen.stream()
                .map(amount -> new Row(
                        "36",
                        new Money(Rational.of(amount, 100), currency),
                        new Money(Rational.of(amount, 1000).plus(Rational.ONE), currency)))
                .toList();
    }
}
