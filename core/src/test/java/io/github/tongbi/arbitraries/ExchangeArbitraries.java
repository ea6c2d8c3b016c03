package io.github.tongbi.arbitraries;

import io.github.tongbi.core.exchange.ExchangeRate;
import io.github.tongbi.core.exchange.RateKind;
import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators for exchange rates. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ExchangeArbitraries extends DomainContextBase {
    /** Creates the domain, as jqwik does. */
    public ExchangeArbitraries() {}

    /** Returns averages of spans and rates at the end of dates, from 0.0001 to 10000. */
    @Provide
    public static Arbitrary<ExchangeRate> exchangeRates() {
        Arbitrary<Rational> rates =
                Arbitraries.integers().between(1, 100_000_000).map(n -> Rational.of(n, 10_000));
        return Combinators.combine(
                        FieldArbitraries.currencies(),
                        FieldArbitraries.currencies(),
                        rates,
                        FieldArbitraries.periods())
                .as((from, to, rate, period) -> new ExchangeRate(
                        from,
                        to,
                        rate,
                        period,
                        period.isAsOf() ? RateKind.END_OF_PERIOD : RateKind.AVERAGE));
    }

    /** Returns amounts to convert. */
    @Provide
    public static Arbitrary<Rational> amounts() {
        return QuantityArbitraries.readableRationals();
    }
}
