package io.github.tongbi.indicators.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.growth.Growth;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Rows that count their amounts in units. */
class UnitRowsTest {
    private static final Money FEN = Money.of("0.01", "CNY");
    private static final Money YUAN = Money.of("1", "CNY");
    private static final Money CENT = Money.of("0.01", "USD");

    private static GrowthTally<Money> tally() {
        return GrowthTally.create(MissingRows.MAKE_UNDEFINED);
    }

    private static Money fen(long number) {
        return FEN.multipliedBy(Rational.of(number));
    }

    @Test
    void fenAreTheSameAsMoney() {
        GrowthTally<Money> inFen = tally();
        GrowthTally<Money> inMoney = tally();

        inFen.add(FEN, 17_400, FEN, 12_800);
        inFen.add(FEN, 1, FEN, 2);
        inMoney.add(Money.of("174", "CNY"), Money.of("128", "CNY"));
        inMoney.add(Money.of("0.01", "CNY"), Money.of("0.02", "CNY"));

        assertThat(inFen).isEqualTo(inMoney).hasSameHashCodeAs(inMoney);
        assertThat(inFen).hasToString("同比增速: 174.01元整, 128.02元整 (2 rows, 0 left out)");
        assertThat(inFen.result().percent(1).orElseThrow()).hasToString("35.9%");
    }

    @Test
    void unitsMayChangeAndMixWithAmounts() {
        GrowthTally<Money> tally = tally();

        tally.add(FEN, 150, FEN, 100);
        tally.add(YUAN, 2, FEN, 100);
        tally.add(Money.of("3", "CNY"), Money.of("4", "CNY"));
        tally.add(FEN, 50, YUAN, 1);

        assertThat(tally).hasToString("同比增速: 7元整, 7元整 (4 rows, 0 left out)");
    }

    @Test
    void countBeyondALongIsExact() {
        GrowthTally<Money> tally = tally();

        for (int row = 0; row < 3; row++) {
            tally.add(FEN, Long.MAX_VALUE, FEN, Long.MIN_VALUE);
        }

        assertThat(tally)
                .hasToString("同比增速: 276701161105643274.21元整, -276701161105643274.24元整"
                        + " (3 rows, 0 left out)");
    }

    @Test
    void mergedAndSerializedTallyHoldsWhatWasCounted() {
        GrowthTally<Money> tally = tally();
        tally.add(FEN, 300, FEN, 200);
        GrowthTally<Money> other = SerializableTester.reserializeAndAssert(tally);
        other.add(FEN, 100, FEN, 200);

        tally.merge(other);
        tally.remove(Money.of("3", "CNY"), Money.of("2", "CNY"));

        assertThat(tally).hasToString("同比增速: 4元整, 4元整 (2 rows, 0 left out)");
    }

    @Test
    void rowsThatAreTakenBackLeaveATallyOfAnyKind() {
        GrowthTally<Money> tally = tally();
        tally.add(FEN, 300, FEN, 200);
        tally.remove(Money.of("3", "CNY"), Money.of("2", "CNY"));

        tally.add(CENT, 3, CENT, 2);

        assertThat(tally).hasToString("同比增速: 0.03美元整, 0.02美元整 (1 rows, 0 left out)");
    }

    @Test
    void nothingIsAddedWhereUnitsDiffer() {
        GrowthTally<Money> tally = tally();
        tally.add(FEN, 3, FEN, 2);

        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> tally.add(CENT, 3, CENT, 2))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> tally.add(FEN, 3, CENT, 2))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThat(tally.rows()).isEqualTo(1);
    }

    @Test
    void unitThatIsNoDecimalIsRefused() {
        Measure third = new Measure(Rational.of(1, 3), Unit.VESSEL);
        GrowthTally<Measure> tally = GrowthTally.create(MissingRows.MAKE_UNDEFINED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(third, 3, third, 2))
                .withMessageStartingWith(
                        "expected an amount that is a decimal of at most 38 places");
    }

    @Test
    void rowsOfLongsAreCollected() {
        Growth<Money> growth = Stream.of(new long[] {12, 10}, new long[] {30, 20})
                .collect(Tally.growth(FEN, row -> row[0], row -> row[1]));

        assertThat(growth.percent(1).orElseThrow()).hasToString("40.0%");
    }

    @Property
    void countsAreTheSameAsAmounts(@ForAll List<Long> numbers) {
        GrowthTally<Money> counted = tally();
        GrowthTally<Money> added = tally();
        for (long number : numbers) {
            counted.add(FEN, number, YUAN, -1L);
            added.add(fen(number), Money.of("-1", "CNY"));
        }

        assertThat(counted).isEqualTo(added);
    }
}
