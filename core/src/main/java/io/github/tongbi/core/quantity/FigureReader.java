package io.github.tongbi.core.quantity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;

import io.github.tongbi.core.error.UnreadableTextException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Reads printed figures in one pass: qualifier, digits, scale word, unit, qualifier. It looks at
 * every character a fixed number of times and refuses what it does not know.
 */
final class FigureReader {
    private static final String EXPECTED = "a figure such as 2.20亿元, 12.2% or 415艘";
    private static final String EXPECTED_UNIT = "a unit such as 亿元, %, 个百分点 or 家";
    private static final int MAX_LENGTH = 120;

    /** Longer words first, so that 超过 is not read as 超. */
    private static final ImmutableMap<String, Qualifier> BEFORE =
            ImmutableMap.<String, Qualifier>builder()
                    .put("不少于", Qualifier.AT_LEAST)
                    .put("至少", Qualifier.AT_LEAST)
                    .put("将近", Qualifier.NEAR)
                    .put("近", Qualifier.NEAR)
                    .put("大约", Qualifier.ABOUT)
                    .put("大概", Qualifier.ABOUT)
                    .put("约", Qualifier.ABOUT)
                    .put("超过", Qualifier.OVER)
                    .put("超", Qualifier.OVER)
                    .put("逾", Qualifier.OVER)
                    .put("突破", Qualifier.OVER)
                    .put("不到", Qualifier.UNDER)
                    .put("不足", Qualifier.UNDER)
                    .buildOrThrow();

    private static final ImmutableMap<String, Qualifier> AFTER =
            ImmutableMap.<String, Qualifier>builder()
                    .put("以上", Qualifier.AT_LEAST)
                    .put("以下", Qualifier.AT_MOST)
                    .put("以内", Qualifier.AT_MOST)
                    .put("左右", Qualifier.ABOUT)
                    .put("上下", Qualifier.ABOUT)
                    .put("余", Qualifier.SOMEWHAT_OVER)
                    .put("多", Qualifier.SOMEWHAT_OVER)
                    .buildOrThrow();

    private static final ImmutableMap<String, Scale> RATIO_SIGNS = ImmutableMap.of(
            "%", Scale.PERCENT,
            "‰", Scale.PERMILLE,
            "倍", Scale.TIMES,
            "成", Scale.TENTHS);

    private static final ImmutableMap<String, Scale> POINT_WORDS = ImmutableMap.of(
            "个百分点", Scale.PERCENTAGE_POINTS,
            "百分点", Scale.PERCENTAGE_POINTS,
            "个基点", Scale.BASIS_POINTS);

    private static final ImmutableSet<String> UNIT_WORDS = ImmutableSet.<String>builder()
            .addAll(Lists.transform(Arrays.asList(Unit.values()), Unit::symbol))
            .addAll(POINT_WORDS.keySet())
            .build();

    private final String printed;
    private String rest;
    private Qualifier qualifier = Qualifier.NONE;

    private FigureReader(String printed) {
        this.printed = printed;
        this.rest = HalfWidth.of(printed).strip();
    }

    static Figure<?> read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new FigureReader(text).figure();
    }

    static Figure<?> read(String digits, String unit) {
        BigDecimal number = PlainDecimal.parse(digits);
        return magnitude(number, HalfWidth.of(unit))
                .orElseThrow(() -> new UnreadableTextException(EXPECTED_UNIT, unit));
    }

    private Figure<?> figure() {
        takeBefore();
        String digits = takeDigits();
        boolean scaleFollows = leadingScale(rest).isPresent();
        takeInside();
        String scaled = digits.isEmpty() ? impliedOne(scaleFollows) : digits;
        takeAfter();
        boolean exact = takeEnd(FigureText.EXACTLY);
        Figure<?> figure = magnitude(decimal(scaled), rest).orElseThrow(this::unreadable);
        return (exact ? figure.exact() : figure).withQualifier(qualifier);
    }

    private void takeBefore() {
        for (Map.Entry<String, Qualifier> word : BEFORE.entrySet()) {
            if (rest.startsWith(word.getKey())) {
                rest = rest.substring(word.getKey().length());
                qualify(word.getValue());
                return;
            }
        }
    }

    /** Takes 余 or 多 between the digits and the unit, before or behind the scale word. */
    private void takeInside() {
        int at = insideIndex();
        if (at >= 0) {
            rest = rest.substring(0, at) + rest.substring(at + 1);
            qualify(Qualifier.SOMEWHAT_OVER);
        }
    }

    private int insideIndex() {
        int behindScale =
                leadingScale(rest).map(scale -> scale.symbol().length()).orElse(0);
        for (int at : new int[] {0, behindScale}) {
            if (rest.startsWith("余", at) || rest.startsWith("多", at)) {
                return at;
            }
        }
        return -1;
    }

    private void takeAfter() {
        for (Map.Entry<String, Qualifier> word : AFTER.entrySet()) {
            if (takeEnd(word.getKey())) {
                qualify(word.getValue());
                return;
            }
        }
    }

    private boolean takeEnd(String word) {
        if (!rest.endsWith(word)) {
            return false;
        }
        rest = rest.substring(0, rest.length() - word.length());
        return true;
    }

    private void qualify(Qualifier found) {
        if (qualifier != Qualifier.NONE) {
            throw new UnreadableTextException("a figure with one qualifying word", printed);
        }
        qualifier = found;
    }

    private String takeDigits() {
        int end = 0;
        while (end < rest.length() && isNumeral(rest.charAt(end), end)) {
            end++;
        }
        String digits = rest.substring(0, end);
        rest = rest.substring(end);
        return Grouping.remove(digits).orElseThrow(this::unreadable);
    }

    private static boolean isNumeral(char c, int index) {
        return PlainDecimal.isDigit(c) || c == '.' || c == ',' || (c == '-' && index == 0);
    }

    /** Returns the one that 百 in 近百个 leaves out; without a qualifier, 万元 is only a unit. */
    private String impliedOne(boolean scaleFollows) {
        if (!scaleFollows || qualifier == Qualifier.NONE) {
            throw unreadable();
        }
        return "1";
    }

    private BigDecimal decimal(String digits) {
        try {
            return PlainDecimal.parse(digits);
        } catch (UnreadableTextException e) {
            throw new UnreadableTextException(e.expected(), printed);
        }
    }

    private UnreadableTextException unreadable() {
        return new UnreadableTextException(EXPECTED, printed);
    }

    /** Returns the scale word at the start; 千克, 千瓦 and 百分点 are units and start with none. */
    private static Optional<Scale> leadingScale(String text) {
        boolean unit = UNIT_WORDS.stream().anyMatch(text::startsWith);
        return Scale.WORDS.stream()
                .filter(scale -> !unit && text.startsWith(scale.symbol()))
                .findFirst();
    }

    private static Optional<Figure<?>> magnitude(BigDecimal number, String unit) {
        int decimals = number.scale();
        Scale ratio = RATIO_SIGNS.get(unit);
        if (ratio != null) {
            return Optional.of(
                    Figure.of(new Ratio(scaled(number, ratio)), new Notation(ratio, decimals)));
        }
        Scale points = POINT_WORDS.get(unit);
        if (points != null) {
            return Optional.of(
                    Figure.of(new Points(scaled(number, points)), new Notation(points, decimals)));
        }
        return quantity(number, unit);
    }

    private static Optional<Figure<?>> quantity(BigDecimal number, String unit) {
        Scale scale = leadingScale(unit).orElse(Scale.ONE);
        String word = unit.substring(scale.symbol().length());
        Notation notation = new Notation(scale, number.scale());
        Rational amount = scaled(number, scale);
        Optional<Figure<?>> money =
                CurrencyWord.read(word).map(c -> Figure.of(new Money(amount, c), notation));
        return money.isPresent()
                ? money
                : Unit.bySymbol(word)
                        .filter(u -> u != Unit.YEAR || !isCalendarYear(number))
                        .map(u -> Figure.of(new Measure(amount, u), notation));
    }

    /** 2020年 names a year and measures nothing. */
    private static boolean isCalendarYear(BigDecimal number) {
        return number.scale() == 0 && number.precision() == 4;
    }

    private static Rational scaled(BigDecimal number, Scale scale) {
        return Rational.of(number).multipliedBy(scale.factor());
    }
}
