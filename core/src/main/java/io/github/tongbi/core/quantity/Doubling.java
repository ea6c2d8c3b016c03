package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * So many doublings (翻番), such as {@code 翻两番}: what was one is four.
 *
 * <p>番 is no scale of a ratio, because it counts in the exponent: {@code ratio = 2^times}.
 *
 * @param times how often it doubled, 1 to 100
 */
public record Doubling(int times) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "doublings such as 翻一番 or 翻两番";
    private static final String VERB = "翻";
    private static final String WORD = "番";
    private static final int MOST = 100;

    /** Creates the doublings. */
    public Doubling {
        checkArgument(times >= 1 && times <= MOST, "expected 1 to 100 doublings, got %s", times);
    }

    /**
     * Reads {@code 翻番}, {@code 翻一番}, {@code 翻了两番} or {@code 翻3番}.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static Doubling parse(String text) {
        boolean framed = text.length() >= 2
                && text.length() <= 8
                && text.startsWith(VERB)
                && text.endsWith(WORD);
        if (!framed) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        String count = text.substring(1, text.length() - 1);
        return new Doubling(times(count.startsWith("了") ? count.substring(1) : count, text));
    }

    private static int times(String count, String text) {
        if (count.isEmpty()) {
            return 1;
        }
        int times = ChineseNumeral.read(count).orElseGet(() -> digits(count, text));
        if (times < 1 || times > MOST) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return times;
    }

    private static int digits(String count, String text) {
        BigDecimal number = PlainDecimal.parse(count, EXPECTED, text);
        return number.scale() == 0 && number.precision() <= 3 ? number.intValueExact() : 0;
    }

    /** Returns the ratio of the later to the earlier level: 4 for 翻两番. */
    public Ratio ratio() {
        Rational ratio = Rational.ONE;
        for (int i = 0; i < times; i++) {
            ratio = ratio.multipliedBy(Rational.of(2));
        }
        return new Ratio(ratio);
    }

    /** Returns the growth: 3, which is 300 %, for 翻两番. */
    public Ratio growth() {
        return new Ratio(ratio().number().minus(Rational.ONE));
    }

    /** Returns the canonical text, {@code 翻两番}. */
    @Override
    public String toString() {
        return VERB + ChineseNumeral.of(BigDecimal.valueOf(times)) + WORD;
    }
}
