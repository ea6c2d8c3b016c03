package io.github.tongbi.core.quantity;

import com.google.common.collect.ImmutableList;

import java.math.BigDecimal;
import java.util.Optional;

/** Whole numbers below 10000 in Chinese characters: 三, 十二, 一百零五, 两千. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final ImmutableList<String> PLACES = ImmutableList.of("", "十", "百", "千");
    private static final int LIMIT = 10_000;

    private ChineseNumeral() {}

    /** Returns the index behind the characters of a numeral. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '两' || c == '十' || c == '百' || c == '千';
    }

    /** Returns the number, or empty if it is not written as such: 三五 and 二十十 are none. */
    static Optional<Integer> read(String text) {
        String plain = text.replace('两', '二');
        String full = plain.startsWith("十") ? "一" + plain : plain;
        int number = sum(full);
        return number > 0 && full.equals(write(number)) ? Optional.of(number) : Optional.empty();
    }

    private static int sum(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length() && sum < LIMIT; i++) {
            int place = PLACES.indexOf(text.substring(i, i + 1));
            if (place > 0) {
                sum += digit * power(place);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(text.charAt(i));
            }
        }
        return sum + digit;
    }

    /** Returns the characters with 一 before every 十: 一十五. */
    private static String write(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.size() - 1; place >= 0; place--) {
            int digit = number / power(place) % 10;
            if (digit > 0) {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES.get(place));
            }
            gap = digit == 0 && text.length() > 0;
        }
        return text.toString();
    }

    private static int power(int place) {
        return place == 0 ? 1 : 10 * power(place - 1);
    }

    /** Tells whether the number can be written: whole, positive and below 10000. */
    static boolean writes(BigDecimal number) {
        return number.signum() > 0
                && number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(LIMIT)) < 0;
    }

    /** Returns the usual characters: 十五 without 一 before it, 两 for the number 2 alone. */
    static String of(BigDecimal number) {
        int whole = number.intValueExact();
        String text = write(whole);
        if (whole == 2) {
            return "两";
        }
        return text.startsWith("一十") ? text.substring(1) : text;
    }
}
