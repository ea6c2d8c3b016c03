package io.github.tongbi.core.quantity;

import com.google.common.collect.ImmutableMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads what stands behind the digits: a sign such as %, or a scale word and a unit. */
final class UnitReader {
    private static final Magnitude<?> RATIO = new Ratio(Rational.ZERO);
    private static final Magnitude<?> POINTS = new Points(Rational.ZERO);

    private static final ImmutableMap<String, PrintedUnit> SIGNS =
            ImmutableMap.<String, PrintedUnit>builder()
                    .put("%", new PrintedUnit(Scale.PERCENT, RATIO))
                    .put("‰", new PrintedUnit(Scale.PERMILLE, RATIO))
                    .put("倍", new PrintedUnit(Scale.TIMES, RATIO))
                    .put("成", new PrintedUnit(Scale.TENTHS, RATIO))
                    .put("个百分点", new PrintedUnit(Scale.PERCENTAGE_POINTS, POINTS))
                    .put("百分点", new PrintedUnit(Scale.PERCENTAGE_POINTS, POINTS))
                    .put("个基点", new PrintedUnit(Scale.BASIS_POINTS, POINTS))
                    .buildOrThrow();

    private static final ImmutableMap<String, Magnitude<?>> KINDS = kinds();

    /** What was read before; there are only so many units, each with each scale word. */
    private static final Map<String, PrintedUnit> READ = new ConcurrentHashMap<>();

    private UnitReader() {}

    private static ImmutableMap<String, Magnitude<?>> kinds() {
        ImmutableMap.Builder<String, Magnitude<?>> kinds = ImmutableMap.builder();
        for (Map.Entry<String, Unit> unit : Unit.bySpelling().entrySet()) {
            kinds.put(unit.getKey(), new Measure(Rational.ZERO, unit.getValue()));
        }
        CurrencyWord.all()
                .forEach((word, currency) -> kinds.put(word, new Money(Rational.ZERO, currency)));
        return kinds.buildOrThrow();
    }

    /**
     * A sign or a unit with its scale word.
     *
     * @param scale the scale of the number before it
     * @param zero nothing of it, which tells the kind
     */
    record PrintedUnit(Scale scale, Magnitude<?> zero) {
        Magnitude<?> of(BigDecimal number) {
            return zero.withNumber(Rational.of(number).multipliedBy(scale.factor()));
        }
    }

    /** Tells whether the text is a sign or unit by itself, as 千瓦 is, which begins with no scale. */
    static boolean isUnit(String text) {
        return SIGNS.containsKey(text) || KINDS.containsKey(text);
    }

    /** Returns the sign or unit that the text is, or empty if it is none. */
    static Optional<PrintedUnit> read(String text) {
        PrintedUnit before = READ.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<PrintedUnit> read = taken(text);
        read.ifPresent(unit -> READ.put(text, unit));
        return read;
    }

    private static Optional<PrintedUnit> taken(String text) {
        PrintedUnit sign = SIGNS.get(text);
        if (sign != null) {
            return Optional.of(sign);
        }
        Scale scale = leadingScale(text);
        String word = text.substring(scale.symbol().length());
        Magnitude<?> kind = KINDS.get(word);
        return kind == null
                ? CurrencyWord.ofCode(word)
                        .map(code -> new PrintedUnit(scale, new Money(Rational.ZERO, code)))
                : Optional.of(new PrintedUnit(scale, kind));
    }

    /** Returns the scale word that the text begins with, or {@link Scale#ONE}. */
    static Scale leadingScale(String text) {
        if (!isUnit(text)) {
            for (Scale scale : Scale.WORDS) {
                if (text.startsWith(scale.symbol())) {
                    return scale;
                }
            }
        }
        return Scale.ONE;
    }
}
