package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;

import java.util.Currency;

class CurrencyMismatchExceptionTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void namesBothCurrencies() {
        CurrencyMismatchException refusal = new CurrencyMismatchException(CNY, USD);

        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected amounts of one currency, got CNY and USD");
        assertThat(refusal.first()).isEqualTo(CNY);
        assertThat(refusal.second()).isEqualTo(USD);
    }

    @Test
    void survivesSerialization() {
        CurrencyMismatchException copy =
                SerializableTester.reserialize(new CurrencyMismatchException(CNY, USD));

        assertThat(copy).hasMessage("expected amounts of one currency, got CNY and USD");
        assertThat(copy.first()).isEqualTo(CNY);
        assertThat(copy.second()).isEqualTo(USD);
    }
}
