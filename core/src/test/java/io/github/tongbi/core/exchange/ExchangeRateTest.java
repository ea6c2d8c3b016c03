package io.github.tongbi.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ExchangeArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class ExchangeRateTest {
    private static final ReferencePeriod QUARTER = ReferencePeriod.parse("2020-Q1");
    private static final ReferencePeriod DATE = ReferencePeriod.parse("2020-06-30");

    @Test
    void convertsExactlyAndByNameOnly() {
        ExchangeRate rate = ExchangeRate.endOfPeriod("USD", "CNY", "7.0795", DATE);

        assertThat(rate.convert(Money.parse("2 USD"))).isEqualTo(Money.parse("14.159 CNY"));
        assertThat(rate.inverse().convert(Money.parse("14.159 CNY")))
                .isEqualTo(Money.parse("2 USD"));
        assertThat(rate.inverse().rate()).isEqualTo(Rational.parse("2000/14159"));
        assertThat(rate.period()).isEqualTo(DATE);
        assertThat(rate.kind()).isEqualTo(RateKind.END_OF_PERIOD);
        assertThat(ExchangeRate.average("USD", "CNY", "6.98", QUARTER).kind())
                .isEqualTo(RateKind.AVERAGE);
    }

    @Test
    void refusesAnAmountInAnotherCurrency() {
        ExchangeRate rate = ExchangeRate.average("USD", "CNY", "6.98", QUARTER);

        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> rate.convert(Money.parse("2 CNY")))
                .withMessage("expected amounts of one currency, got USD and CNY");
    }

    @Test
    void averageNeedsASpanAndARateAtTheEndADate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRate.average("USD", "CNY", "6.98", DATE))
                .withMessage("expected a span of time for an average and a date for the end,"
                        + " got 2020-06-30 for AVERAGE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRate.endOfPeriod("USD", "CNY", "6.98", QUARTER))
                .withMessage("expected a span of time for an average and a date for the end,"
                        + " got 2020-Q1 for END_OF_PERIOD");
    }

    @Test
    void refusesARateThatIsNotPositiveAndAnUnknownCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRate.average("USD", "CNY", "0", QUARTER))
                .withMessage("expected a positive exchange rate, got 0");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ExchangeRate.average("USD", "RMB", "6.98", QUARTER))
                .withMessage("expected an ISO 4217 currency code such as CNY, got \"RMB\"");
    }

    @Test
    void ratesAreEqualByAllTheirParts() {
        new EqualsTester()
                .addEqualityGroup(
                        ExchangeRate.average("USD", "CNY", "6.98", QUARTER),
                        ExchangeRate.average("USD", "CNY", "6.980", QUARTER))
                .addEqualityGroup(ExchangeRate.average("EUR", "CNY", "6.98", QUARTER))
                .addEqualityGroup(ExchangeRate.average("USD", "HKD", "6.98", QUARTER))
                .addEqualityGroup(ExchangeRate.average("USD", "CNY", "6.99", QUARTER))
                .addEqualityGroup(ExchangeRate.endOfPeriod("USD", "CNY", "6.98", DATE))
                .testEquals();
    }

    @Property
    @Domain(ExchangeArbitraries.class)
    void thereAndBackIsTheSameAmount(@ForAll ExchangeRate rate, @ForAll Rational amount) {
        Money money = new Money(amount, rate.from());

        assertThat(rate.inverse().convert(rate.convert(money))).isEqualTo(money);
        assertThat(rate.inverse().inverse()).isEqualTo(rate);
        assertThat(SerializableTester.reserializeAndAssert(rate)).isEqualTo(rate);
    }
}
