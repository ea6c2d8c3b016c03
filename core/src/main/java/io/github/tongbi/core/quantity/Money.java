package io.github.tongbi.core.quantity;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;

import java.util.Currency;
import java.util.Optional;

/**
 * An exact amount of one currency (金额), such as {@code 174000000 USD}.
 *
 * @param amount the amount in the currency's main unit: yuan, dollars
 * @param currency the ISO 4217 currency
 */
public record Money(Rational amount, Currency currency) implements Quantity<Money> {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "an amount such as 174000000 USD";

    /** Creates the amount. */
    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
    }

    /**
     * Returns the amount, for example {@code Money.of("17244800", "CNY")}.
     *
     * @param decimal a plain decimal of at most 38 digits
     * @param currencyCode the ISO 4217 code
     * @throws UnreadableTextException if either cannot be read
     */
    public static Money of(String decimal, String currencyCode) {
        return new Money(Rational.parse(decimal), currency(currencyCode));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        Optional<Currency> read = CurrencyWord.ofCode(text.substring(space + 1));
        if (space < 0 || read.isEmpty()) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new Money(Rational.parse(text.substring(0, space)), read.get());
    }

    private static Currency currency(String code) {
        return CurrencyWord.ofCode(code)
                .orElseThrow(() ->
                        new UnreadableTextException("an ISO 4217 currency code such as CNY", code));
    }

    @Override
    public Rational number() {
        return amount;
    }

    @Override
    public Money withNumber(Rational number) {
        return new Money(number, currency);
    }

    @Override
    public void requireSameKind(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }

    @Override
    public String toString() {
        return amount + " " + currency.getCurrencyCode();
    }
}
