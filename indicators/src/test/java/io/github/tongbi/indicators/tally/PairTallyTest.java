package io.github.tongbi.indicators.tally;

import static io.github.tongbi.indicators.tally.MissingRows.LEAVE_OUT;
import static io.github.tongbi.indicators.tally.MissingRows.MAKE_UNDEFINED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.result.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class PairTallyTest {
    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private static Money dollars(String amount) {
        return Money.of(amount, "USD");
    }

    private static GrowthTally<Money> growth(MissingRows missing, String... pairs) {
        GrowthTally<Money> tally = GrowthTally.create(missing);
        for (int i = 0; i < pairs.length; i += 2) {
            tally.add(yuan(pairs[i]), yuan(pairs[i + 1]));
        }
        return tally;
    }

    private static GrowthTally<Money> growth(String... pairs) {
        return growth(MAKE_UNDEFINED, pairs);
    }

    @Test
    void dividesSumsAndTakesNoMeanOfRates() {
        GrowthTally<Money> tally = growth("12", "10", "30", "20");
        assertThat(tally.result().percent(1).orElseThrow()).hasToString("40.0%");
        assertThat(tally.rows()).isEqualTo(2);
        assertThat(tally.leftOut()).isZero();
        assertThat(tally).hasToString("同比增速: 42元整, 30元整 (2 rows, 0 left out)");
    }

    /** The sums are exact, so the interval is a point. */
    @Test
    void theResultIsExact() {
        Outcome<?> bounds = growth("1.1", "1", "0.26", "0.0001").result().bounds();
        assertThat(bounds).hasToString("[3599/10001..3599/10001]");
    }

    @Test
    void nothingIsAddedWhereCurrenciesDiffer() {
        GrowthTally<Money> tally = growth("12", "10");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> tally.add(dollars("1"), dollars("1")))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> tally.add(yuan("1"), dollars("1")));
        GrowthTally<Money> other = GrowthTally.create(MAKE_UNDEFINED);
        other.add(dollars("1"), dollars("1"));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> tally.merge(other))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThat(tally).isEqualTo(growth("12", "10"));
    }

    @Test
    void theAmountsOfOneRowAreOfOneKind() {
        GrowthTally<Money> growth = GrowthTally.create(MAKE_UNDEFINED);
        CompletionTally<Money> completion = CompletionTally.create(MAKE_UNDEFINED);
        OccupancyTally occupancy = OccupancyTally.create(OccupancyBasis.AREA, MAKE_UNDEFINED);
        ShareTally<Measure> share = ShareTally.passRate(MAKE_UNDEFINED);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> growth.add(yuan("1"), dollars("1")));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> completion.add(yuan("1"), dollars("1")));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> occupancy.add(
                        Measure.of(1, Unit.ESTABLISHMENT), Measure.of(1, Unit.TENANT)));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(
                        () -> share.add(Measure.of(1, Unit.VESSEL), Measure.of(1, Unit.TENANT)));
    }

    @Test
    void theSecondSumHasAKindOfItsOwn() {
        AverageTally<Money> tally = AverageTally.create(MAKE_UNDEFINED);
        tally.add(yuan("1"), Measure.of(1, Unit.VESSEL));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> tally.add(yuan("1"), Measure.of(1, Unit.TENANT)));
        assertThat(tally.result().orElseThrow()).hasToString("平均 1.00元/艘");
    }

    @Test
    void anAmountThatIsNoDecimalIsRefused() {
        Money third = new Money(Rational.of(1, 3), yuan("1").currency());
        GrowthTally<Money> tally = growth();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(yuan("1"), third))
                .withMessage(
                        "expected an amount that is a decimal of at most 38 places, got 1/3 CNY");
        assertThat(tally).isEqualTo(growth());
    }

    @ParameterizedTest
    @CsvSource({
        "MAKE_UNDEFINED, , 10, Undefined[MISSING_CURRENT] ——",
        "MAKE_UNDEFINED, 12, , Undefined[MISSING_BASE] ——",
        "MAKE_UNDEFINED, , , Undefined[MISSING_CURRENT] ——",
        "LEAVE_OUT, , 10, 0.5",
        "LEAVE_OUT, 12, , 0.5",
        "LEAVE_OUT, , , 0.5",
    })
    void aMissingFigureIsNeverZero(
            MissingRows missing, String current, String base, String expected) {
        GrowthTally<Money> tally = growth(missing, "15", "10");
        Optional<Money> one = Optional.ofNullable(current).map(PairTallyTest::yuan);
        Optional<Money> other = Optional.ofNullable(base).map(PairTallyTest::yuan);
        tally.add(one, other);
        assertThat(tally.result().outcome()).hasToString(expected);
        assertThat(tally.rows()).isEqualTo(1);
        assertThat(tally.leftOut()).isEqualTo(1);
        tally.remove(one, other);
        assertThat(tally).isEqualTo(growth(missing, "15", "10"));
    }

    @Test
    void anOptionalRowThatIsWholeIsAdded() {
        GrowthTally<Money> tally = growth();
        tally.add(Optional.of(yuan("12")), Optional.of(yuan("10")));
        assertThat(tally).isEqualTo(growth("12", "10"));
        tally.remove(Optional.of(yuan("12")), Optional.of(yuan("10")));
        assertThat(tally).isEqualTo(growth());
    }

    @Test
    void withoutRowsThereIsNoFigure() {
        assertThat(growth().result().outcome()).hasToString("Undefined[MISSING_CURRENT] ——");
        assertThat(growth()).hasToString("同比增速: ——, —— (0 rows, 0 left out)");
        assertThat(CompletionTally.<Money>create(LEAVE_OUT).result())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(AverageTally.<Money>create(LEAVE_OUT).result())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(ShareTally.<Money>ofWhole(LEAVE_OUT).result())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(OccupancyTally.create(OccupancyBasis.AREA, LEAVE_OUT).result())
                .hasToString("Undefined[MISSING_INPUT] ——");
    }

    @Test
    void mergesAllThatTheOtherHolds() {
        GrowthTally<Money> left = growth(LEAVE_OUT, "12", "10");
        GrowthTally<Money> right = growth(LEAVE_OUT, "30", "20");
        right.add(Optional.empty(), Optional.of(yuan("1")));
        left.add(Optional.of(yuan("1")), Optional.empty());
        left.merge(right);
        assertThat(left).hasToString("同比增速: 42元整, 30元整 (2 rows, 2 left out)");
        assertThat(right).hasToString("同比增速: 30元整, 20元整 (1 rows, 1 left out)");
    }

    @Test
    void theEmptyTallyIsNeutral() {
        GrowthTally<Money> empty = growth();
        empty.merge(growth("12", "10"));
        GrowthTally<Money> full = growth("12", "10");
        full.merge(growth());
        assertThat(empty).isEqualTo(full).isEqualTo(growth("12", "10"));
    }

    @Test
    void talliesOfDifferentThingsDoNotMerge() {
        ShareTally<Measure> passed = ShareTally.passRate(LEAVE_OUT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passed.merge(ShareTally.moratoriumRatio(LEAVE_OUT)))
                .withMessage("expected a tally of 合格率 that says LEAVE_OUT,"
                        + " got one of 休渔比例 that says LEAVE_OUT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passed.merge(ShareTally.passRate(MAKE_UNDEFINED)))
                .withMessage("expected a tally of 合格率 that says LEAVE_OUT,"
                        + " got one of 合格率 that says MAKE_UNDEFINED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OccupancyTally.create(OccupancyBasis.AREA, LEAVE_OUT)
                        .merge(OccupancyTally.create(OccupancyBasis.UNIT, LEAVE_OUT)));
    }

    @Test
    void aRowThatIsTakenBackLeavesNothing() {
        GrowthTally<Money> tally = growth("12", "10", "30", "20");
        tally.remove(yuan("30"), yuan("20"));
        assertThat(tally).isEqualTo(growth("12", "10"));
        tally.remove(yuan("12"), yuan("10"));
        assertThat(tally).isEqualTo(growth());
        tally.add(dollars("3"), dollars("2"));
        assertThat(tally.result().outcome()).hasToString("0.5");
    }

    @Test
    void onlyRowsThatWereAddedAreTakenBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> growth().remove(yuan("1"), yuan("2")))
                .withMessage("expected a row that was added, got 1 CNY and 2 CNY");
        assertThatIllegalStateException()
                .isThrownBy(() -> growth("3", "2").remove(yuan("1"), yuan("2")))
                .withMessage("expected rows that were added, got a rest of 2元整 and 0元整");
        assertThatIllegalStateException()
                .isThrownBy(() -> growth("3", "2").remove(yuan("3"), yuan("1")))
                .withMessage("expected rows that were added, got a rest of 0元整 and 1元整");
        assertThatIllegalStateException()
                .isThrownBy(() -> growth().remove(Optional.of(yuan("1")), Optional.empty()))
                .withMessage("expected a row that was added,"
                        + " got Optional[1 CNY] and Optional.empty");
        assertThatIllegalStateException()
                .isThrownBy(() -> growth().remove(Optional.empty(), Optional.of(yuan("1"))));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> growth("3", "2").remove(dollars("3"), dollars("2")));
    }

    @Test
    void isEqualByWhatItHolds() {
        GrowthTally<Money> lacksCurrent = growth("2", "1");
        lacksCurrent.add(Optional.empty(), Optional.of(yuan("1")));
        GrowthTally<Money> lacksBase = growth("2", "1");
        lacksBase.add(Optional.of(yuan("1")), Optional.empty());
        new EqualsTester()
                .addEqualityGroup(growth("2", "1", "5", "3"), growth("5", "3", "2", "1"))
                .addEqualityGroup(growth("7", "4"))
                .addEqualityGroup(growth("7", "4", "0", "1"))
                .addEqualityGroup(growth("8", "4"))
                .addEqualityGroup(growth("7", "5"))
                .addEqualityGroup(growth(LEAVE_OUT, "7", "4"))
                .addEqualityGroup(lacksCurrent)
                .addEqualityGroup(lacksBase)
                .addEqualityGroup(growth())
                .addEqualityGroup(GrowthTally.<Money>create(LEAVE_OUT))
                .addEqualityGroup(CompletionTally.<Money>create(LEAVE_OUT))
                .testEquals();
    }

    @Test
    void aSerializedTallyGoesOn() {
        GrowthTally<Money> tally = SerializableTester.reserialize(growth("12", "10"));
        tally.add(yuan("30"), yuan("20"));
        assertThat(tally).isEqualTo(growth("30", "20", "12", "10"));
        ShareTally<Measure> share =
                SerializableTester.reserialize(ShareTally.moratoriumRatio(LEAVE_OUT));
        assertThat(share).isEqualTo(ShareTally.moratoriumRatio(LEAVE_OUT));
    }
}
