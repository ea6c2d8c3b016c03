package io.github.tongbi.core.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;

import java.io.Serializable;
import java.util.Currency;

/**
 * What one unit of a currency was worth in another, on average over a span of time or at the end of a
 * date (汇率): 7.0795 CNY for one USD as of 2020-06-30.
 *
 * <p>Series in two currencies are summed apart and grow apart, even with different signs, so that a
 * converted amount is no published figure and a growth rate is never converted.
 *
 * @param from the currency that is given
 * @param to the currency that it is worth
 * @param rate how much of {@code to} one unit of {@code from} is worth, positive
 * @param period the span of an average, or the date of a rate at the end
 * @param kind which of the two it is
 */
public record ExchangeRate(
        Currency from, Currency to, Rational rate, ReferencePeriod period, RateKind kind)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the rate. */
    public ExchangeRate {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        checkArgument(rate.signum() > 0, "expected a positive exchange rate, got %s", rate);
        checkArgument(
                kind.fits(period),
                "expected a span of time for an average and a date for the end, got %s for %s",
                period,
                kind);
    }

    /**
     * Returns the average rate over a span of time: {@code average("USD", "CNY", "6.98",
     * ReferencePeriod.parse("2020-Q1"))}.
     *
     * @param rate a plain decimal, how much of the second currency one unit of the first is worth
     */
    public static ExchangeRate average(
            String from, String to, String rate, ReferencePeriod period) {
        return of(from, to, rate, period, RateKind.AVERAGE);
    }

    /** Returns the rate at the end of a date, otherwise as {@link #average}. */
    public static ExchangeRate endOfPeriod(
            String from, String to, String rate, ReferencePeriod date) {
        return of(from, to, rate, date, RateKind.END_OF_PERIOD);
    }

    private static ExchangeRate of(
            String from, String to, String rate, ReferencePeriod period, RateKind kind) {
        return new ExchangeRate(
                Money.of("0", from).currency(),
                Money.of("0", to).currency(),
                Rational.parse(rate),
                period,
                kind);
    }

    /**
     * Returns the amount in the other currency, exact: 2 USD at 7.0795 are 14.159 CNY.
     *
     * @throws CurrencyMismatchException if the amount is not in {@link #from}
     */
    public Money convert(Money amount) {
        if (!amount.currency().equals(from)) {
            throw new CurrencyMismatchException(from, amount.currency());
        }
        return new Money(amount.amount().multipliedBy(rate), to);
    }

    /** Returns the rate the other way round, exact: 1 CNY for 1/7.0795 USD. */
    public ExchangeRate inverse() {
        return new ExchangeRate(to, from, Rational.ONE.dividedBy(rate), period, kind);
    }
}
