package io.github.tongbi.core.quantity;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.UnitReader.PrintedUnit;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Reads printed figures: qualifying word, number, scale word, unit, qualifying word; or two numbers
 * with a dash between them. It looks at every character a fixed number of times and refuses what it
 * does not know.
 */
final class FigureReader {
    private static final String EXPECTED = "a figure such as 2.20亿元, 12.2% or 415艘";
    private static final String EXPECTED_UNIT = "a unit such as 亿元, %, 个百分点 or 家";
    private static final String RENMINBI = "人民币";
    private static final int MAX_LENGTH = 120;

    private final String printed;
    private String text;
    private int at;
    private Qualifier qualifier = Qualifier.NONE;
    private boolean lastSpan;

    private FigureReader(String printed) {
        this.printed = printed;
        this.text = HalfWidth.of(printed).strip();
    }

    static Figure<?> read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new FigureReader(text).figure();
    }

    static Figure<?> read(String digits, String unit) {
        BigDecimal number = PlainDecimal.parse(digits);
        String word = HalfWidth.of(unit);
        PrintedUnit read = UnitReader.read(word)
                .orElseThrow(() -> new UnreadableTextException(EXPECTED_UNIT, unit));
        return printed(read.of(number), new Notation(read.scale(), number.scale()));
    }

    /** Names the type of the magnitude, which only its class knows. */
    private static <M extends Magnitude<M>> Figure<M> printed(
            Magnitude<M> value, Notation notation) {
        return Figure.of(value.withNumber(value.number()), notation);
    }

    private Figure<?> figure() {
        boolean renminbi = take(RENMINBI);
        takeBefore();
        renminbi |= take(RENMINBI);
        takeAfter();
        boolean exact = takeEnd(FigureText.EXACTLY);
        PrintedNumber number = number();
        Figure<?> figure = dash() >= 0 ? range(number) : single(number);
        if (renminbi && !isRenminbi(figure.value())) {
            throw unreadable();
        }
        return exact ? figure.exact() : figure;
    }

    private static boolean isRenminbi(Magnitude<?> value) {
        return value instanceof Money money
                && money.currency().getCurrencyCode().equals("CNY");
    }

    private PrintedNumber number() {
        NumberReader reader = new NumberReader(printed, text, at);
        PrintedNumber number = reader.read().orElseThrow(this::unreadable);
        at = reader.at();
        return number;
    }

    /** Reads what stands behind a single number; halves stand behind the unit, 一个半月, or are one. */
    private Figure<?> single(PrintedNumber number) {
        take(" ");
        String unit = withoutInside(number, text.substring(at));
        if (number.isChinese() && (unit.equals("个半月") || unit.equals("年半"))) {
            return single(number.plusHalf(), unit.replace("半", ""));
        }
        boolean half = number.equals(PrintedNumber.chinese(1)) && unit.equals("半");
        return half ? single(PrintedNumber.half(), Scale.TIMES.symbol()) : single(number, unit);
    }

    private Figure<?> single(PrintedNumber number, String unit) {
        PrintedUnit read = unit(unit);
        Magnitude<?> value = read.of(number.value());
        Notation notation = new Notation(read.scale(), number.value().scale(), number.numerals());
        if (lastSpan && Qualifier.isSpanOfTime(value)) {
            qualifier = Qualifier.LAST;
        }
        boolean named = qualifier == Qualifier.NONE && isCalendarYear(value, notation);
        if (named || !qualifier.fits(value, notation) || !stands(number, read.scale())) {
            throw unreadable();
        }
        return printed(value, notation).withQualifier(qualifier);
    }

    /** A bare number needs a word beside it: 近百个, 近亿元, 数家. */
    private boolean stands(PrintedNumber number, Scale scale) {
        boolean word =
                !number.isLeftOut() || scale.exponent() > 0 || qualifier == Qualifier.SEVERAL;
        return !number.isChinese()
                || (scale.followsChineseNumerals()
                        && (!number.bare() || (word && qualifier != Qualifier.NONE)));
    }

    /** 2020年 names a year and measures nothing. */
    private static boolean isCalendarYear(Magnitude<?> value, Notation notation) {
        return value instanceof Measure measure
                && notation.equals(new Notation(Scale.ONE, 0))
                && FigureDigits.isLikeACalendarYear(measure, notation);
    }

    private Figure<?> range(PrintedNumber first) {
        String unit = text.substring(at, dash());
        at = dash() + 1;
        PrintedNumber second = number();
        String lastUnit = text.substring(at);
        if (qualifier != Qualifier.NONE || first.bare() || second.bare()) {
            throw unreadable();
        }
        PrintedUnit last = unit(lastUnit);
        PrintedUnit own = unit(firstUnit(unit, lastUnit, last));
        int decimals = Math.max(first.value().scale(), second.value().scale());
        boolean grouped =
                first.numerals() == Numerals.GROUPED || second.numerals() == Numerals.GROUPED;
        return range(
                own.of(first.value()),
                last.of(second.value()),
                new Notation(own.scale(), decimals, grouped ? Numerals.GROUPED : Numerals.ARABIC));
    }

    /** Both numbers share what the first leaves out: 3-5家, 9亿~16亿元. */
    private static String firstUnit(String unit, String lastUnit, PrintedUnit last) {
        if (unit.isEmpty()) {
            return lastUnit;
        }
        String kind =
                lastUnit.substring(UnitReader.leadingScale(lastUnit).symbol().length());
        boolean scaleAlone = unit.equals(UnitReader.leadingScale(unit).symbol());
        return scaleAlone && last.zero() instanceof Quantity ? unit + kind : unit;
    }

    private <M extends Magnitude<M>> Figure<?> range(
            Magnitude<M> value, Magnitude<?> end, Notation notation) {
        M low = value.withNumber(value.number());
        M high = value.withNumber(end.number());
        boolean ascends = high.equals(end)
                && low.compareTo(high) < 0
                && notation.shows(end.number())
                && !isCalendarYear(low, notation);
        if (!ascends) {
            throw new UnreadableTextException("a range from less to more such as 3-5家", printed);
        }
        return Figure.range(low, high, notation);
    }

    private PrintedUnit unit(String text) {
        return UnitReader.read(text).orElseThrow(this::unreadable);
    }

    private boolean take(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private void takeBefore() {
        if (at < text.length() && PlainDecimal.isDigit(text.charAt(at))) {
            return;
        }
        if (text.startsWith("上", at) && "百千万亿".indexOf(charBehind()) >= 0) {
            at++;
            qualify(Qualifier.AT_LEAST);
            return;
        }
        for (Map.Entry<String, Qualifier> word : FigureWords.BEFORE.entrySet()) {
            if (take(word.getKey())) {
                lastSpan = word.getKey().equals("近");
                qualify(word.getValue());
                return;
            }
        }
    }

    private char charBehind() {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private void takeAfter() {
        if (text.isEmpty() || !FigureWords.mayEnd(text.charAt(text.length() - 1))) {
            return;
        }
        for (Map.Entry<String, Qualifier> word : FigureWords.AFTER.entrySet()) {
            if (takeEnd(word.getKey())) {
                qualify(word.getValue());
                return;
            }
        }
    }

    private boolean takeEnd(String word) {
        boolean found = text.endsWith(word);
        text = found ? text.substring(0, text.length() - word.length()) : text;
        return found;
    }

    /** Takes 余 or 多 between the digits and the unit, before or behind the scale word. */
    private String withoutInside(PrintedNumber number, String unit) {
        if (isSomewhatOver(unit, 0) && !number.isLeftOut()) {
            qualify(Qualifier.SOMEWHAT_OVER);
            return unit.substring(1);
        }
        int behindScale =
                unit.length() > 2 ? UnitReader.leadingScale(unit).symbol().length() : 0;
        if (behindScale > 0 && isSomewhatOver(unit, behindScale)) {
            qualify(Qualifier.SOMEWHAT_OVER);
            return unit.substring(0, behindScale) + unit.substring(behindScale + 1);
        }
        return unit;
    }

    private static boolean isSomewhatOver(String text, int at) {
        return text.startsWith("余", at) || text.startsWith("多", at);
    }

    /** Returns the index of the dash of a range, or -1. */
    private int dash() {
        for (int i = at; i < text.length(); i++) {
            if (FigureWords.isDash(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private void qualify(Qualifier found) {
        if (qualifier != Qualifier.NONE) {
            throw new UnreadableTextException("a figure with one qualifying word", printed);
        }
        qualifier = found;
    }

    private UnreadableTextException unreadable() {
        return new UnreadableTextException(EXPECTED, printed);
    }
}
