package io.github.tongbi.core.quantity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

import java.util.Currency;
import java.util.Optional;

/** The words that Chinese reports use for currencies; any other currency goes by its ISO code. */
final class CurrencyWord {
    private static final ImmutableBiMap<String, Currency> BY_WORD = ImmutableBiMap.of(
            "元", Currency.getInstance("CNY"),
            "美元", Currency.getInstance("USD"),
            "港元", Currency.getInstance("HKD"),
            "欧元", Currency.getInstance("EUR"),
            "日元", Currency.getInstance("JPY"),
            "英镑", Currency.getInstance("GBP"),
            "澳门元", Currency.getInstance("MOP"));

    private static final CharMatcher CAPITALS = CharMatcher.inRange('A', 'Z');

    private CurrencyWord() {}

    /** Returns the word for the currency: 美元 for USD, the code itself for CHF. */
    static String of(Currency currency) {
        return BY_WORD.inverse().getOrDefault(currency, currency.getCurrencyCode());
    }

    /** Returns the currencies by their words, 元, 人民币元, 元人民币 and 美元 among them. */
    static ImmutableMap<String, Currency> all() {
        Currency renminbi = Currency.getInstance("CNY");
        return ImmutableMap.<String, Currency>builder()
                .putAll(BY_WORD)
                .put("人民币元", renminbi)
                .put("元人民币", renminbi)
                .buildOrThrow();
    }

    /** Returns the currency of an ISO 4217 code. */
    static Optional<Currency> ofCode(String code) {
        return code.length() == 3 && CAPITALS.matchesAllOf(code)
                ? Optional.ofNullable(Codes.ALL.get(code))
                : Optional.empty();
    }

    /** Loaded for the first code that is no word of its own. */
    private static final class Codes {
        static final ImmutableMap<String, Currency> ALL =
                Maps.uniqueIndex(Currency.getAvailableCurrencies(), Currency::getCurrencyCode);
    }
}
