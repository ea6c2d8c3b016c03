package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.QuantityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.Modifier;
import java.util.Currency;
import java.util.List;

@Domain(QuantityArbitraries.class)
class MoneyTest {
    private static final Money EXPORTS = Money.of("174000000", "USD");
    private static final Money IMPORTS = Money.of("67000000", "USD");
    private static final Money SUBSIDY = Money.of("17244800", "CNY");

    @ParameterizedTest
    @CsvSource({
        "17244800 CNY, 17244800 CNY",
        "17244800.00 CNY, 17244800 CNY",
        "-0.50 USD, -0.5 USD",
        "-0 JPY, 0 JPY",
        "1/3 EUR, 1/3 EUR",
    })
    void readsAnAmountAndACode(String text, String canonical) {
        assertThat(Money.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``        | expected an amount such as 174000000 USD, got \"\"",
                "174USD    | expected an amount such as 174000000 USD, got \"174USD\"",
                "174 usd   | expected an amount such as 174000000 USD, got \"174 usd\"",
                "174  USD  | expected an amount such as 174000000 USD, got \"174  USD\"",
                "174 元    | expected an amount such as 174000000 USD, got \"174 元\"",
                "1e9 USD   | expected a plain decimal such as 2.20, got \"1e9\"",
                "` USD`    | expected a plain decimal such as 2.20, got \"\"",
                "1,000 USD | expected a plain decimal such as 2.20, got \"1,000\"",
            })
    void refusesOtherText(String text, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Money.parse(text))
                .withMessage(message);
    }

    @Test
    void amountsOfOneCurrencyAreAddedExactly() {
        assertThat(EXPORTS.plus(IMPORTS)).isEqualTo(Money.of("241000000", "USD"));
        assertThat(EXPORTS.minus(IMPORTS)).isEqualTo(Money.of("107000000", "USD"));
        assertThat(EXPORTS.multipliedBy(Rational.of(1, 3))).hasToString("58000000 USD");
        assertThat(SUBSIDY.dividedBy(Money.of("85", "CNY"))).hasToString("202880");
    }

    @Test
    void amountsOfOneCurrencyAreCompared() {
        assertThat(EXPORTS).isGreaterThan(IMPORTS);
        assertThat(EXPORTS).isEqualByComparingTo(Money.of("174000000.0", "USD"));
    }

    @Test
    void amountsOfDifferentCurrenciesAreRefused() {
        List<ThrowingCallable> mixtures = List.of(
                () -> EXPORTS.plus(SUBSIDY),
                () -> EXPORTS.minus(SUBSIDY),
                () -> EXPORTS.dividedBy(SUBSIDY),
                () -> EXPORTS.requireSameKind(SUBSIDY),
                () -> assertThat(EXPORTS.compareTo(SUBSIDY)).isPositive());

        assertThat(mixtures).allSatisfy(mixture -> {
            CurrencyMismatchException refusal =
                    catchThrowableOfType(CurrencyMismatchException.class, mixture);
            assertThat(refusal).hasMessage("expected amounts of one currency, got USD and CNY");
            assertThat(refusal.first()).isEqualTo(Currency.getInstance("USD"));
            assertThat(refusal.second()).isEqualTo(Currency.getInstance("CNY"));
        });
    }

    @Test
    void quotientByNothingIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> EXPORTS.dividedBy(Money.of("0", "USD")))
                .withMessage("expected a divisor other than 0");
    }

    @Test
    void amountsAreEqualByNumberAndCurrency() {
        new EqualsTester()
                .addEqualityGroup(
                        Money.of("2.50", "CNY"),
                        Money.of("2.5", "CNY"),
                        new Money(Rational.of(5, 2), Currency.getInstance("CNY")))
                .addEqualityGroup(Money.of("2.5", "USD"))
                .addEqualityGroup(Money.of("-2.5", "CNY"))
                .testEquals();
    }

    @Property
    void textIsReadBackAsTheSameAmount(@ForAll Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Property
    void serializationKeepsTheAmount(@ForAll Money money) {
        assertThat(SerializableTester.reserializeAndAssert(money)).isEqualTo(money);
    }

    @Property
    void sumMinusOnePartIsTheOther(@ForAll Money money, @ForAll Rational number) {
        Money other = money.withNumber(number);

        assertThat(money.plus(other)).isEqualTo(other.plus(money));
        assertThat(money.plus(other).minus(other)).isEqualTo(money);
        assertThat(other.number()).isEqualTo(number);
    }

    @Property
    void comparisonAgreesWithEquality(@ForAll Money money, @ForAll Rational number) {
        Money other = money.withNumber(number);

        assertThat(money.compareTo(other) == 0).isEqualTo(money.equals(other));
        assertThat(money.compareTo(other)).isEqualTo(money.number().compareTo(number));
    }

    /** The currency is shared, so that an everyday amount costs its number alone. */
    @ParameterizedTest
    @ValueSource(strings = {"174000000 USD", "17244800 CNY", "-0.01 EUR", "2000/3 HKD"})
    void holdsItsNumberAndItsCurrencyAndNothingBehind(String text) {
        Money money = Money.parse(text);

        assertThat(Money.class.getRecordComponents()).hasSize(2);
        assertThat(money.currency())
                .isSameAs(Money.parse("0 " + money.currency()).currency());
        assertThat(money.amount().getClass().getDeclaredFields())
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
                .hasSize(2)
                .allMatch(field -> field.getType().isPrimitive());
    }
}
