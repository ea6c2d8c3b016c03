package io.github.tongbi.core.quantity;

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

    private CurrencyWord() {}

    /** Returns the word for the currency: 美元 for USD, the code itself for CHF. */
    static String of(Currency currency) {
        return BY_WORD.inverse().getOrDefault(currency, currency.getCurrencyCode());
    }

    /** Returns the currency of a word (元, 人民币元, 元人民币, 美元) or of an ISO code. */
    static Optional<Currency> read(String word) {
        String known = word.equals("人民币元") || word.equals("元人民币") ? "元" : word;
        return Optional.ofNullable(BY_WORD.get(known)).or(() -> ofCode(word));
    }

    /** Returns the currency of an ISO 4217 code. */
    static Optional<Currency> ofCode(String code) {
        boolean formed = code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return formed ? Optional.ofNullable(Codes.ALL.get(code)) : Optional.empty();
    }

    /** Loaded for the first code that is no word of its own. */
    private static final class Codes {
        static final ImmutableMap<String, Currency> ALL =
                Maps.uniqueIndex(Currency.getAvailableCurrencies(), Currency::getCurrencyCode);
    }
}
