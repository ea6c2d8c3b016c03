package io.github.tongbi.core.quantity;

import java.util.Locale;

/** Writes figures: the printed form, and the words of it in Chinese or English. */
final class FigureText {
    /** Says that a number is exact although its digits do not show it. */
    static final String EXACTLY = "整";

    private FigureText() {}

    static String printed(Figure<?> figure) {
        String kind = kind(figure.value(), Locale.CHINESE);
        return figure.isRange() ? range(figure, kind) : single(figure, kind);
    }

    private static String single(Figure<?> figure, String kind) {
        Qualifier qualifier = figure.qualifier();
        boolean saysExact = figure.step().signum() == 0 && !figure.hasPrintedStep();
        SplitText text = figure.notation().numerals() == Numerals.CHINESE
                ? SplitText.inChinese(figure, kind)
                : new SplitText(
                        number(figure.digits(), figure)
                                + figure.notation().scale().symbol(),
                        kind);
        boolean inside = qualifier == Qualifier.SOMEWHAT_OVER && text.isSplitByUnit();
        return prefix(figure)
                + text.front()
                + (inside ? qualifier.suffix() : "")
                + text.back()
                + (saysExact ? EXACTLY : "")
                + (inside ? "" : qualifier.suffix());
    }

    /** 近三年 are the last three years, so that nearly is 将近 there. */
    private static String prefix(Figure<?> figure) {
        Qualifier qualifier = figure.qualifier();
        return qualifier == Qualifier.NEAR && Qualifier.isSpanOfTime(figure.value())
                ? "将近"
                : qualifier.prefix();
    }

    /** A sign stands at both ends (63%~68%), words stand once (34-36万吨), as GB/T 15835 has it. */
    private static String range(Figure<?> figure, String kind) {
        String scale = figure.notation().scale().symbol();
        boolean sign = kind.isEmpty();
        boolean negative = figure.value().number().signum() < 0;
        boolean saysExact = figure.step().signum() == 0 && !figure.hasPrintedStep();
        return number(figure.digits(), figure)
                + (sign ? scale : "")
                + (sign || negative ? "~" : "-")
                + number(figure.endDigits(), figure)
                + scale
                + kind
                + (saysExact ? EXACTLY : "");
    }

    private static String number(String digits, Figure<?> figure) {
        return figure.notation().numerals() == Numerals.GROUPED ? Grouping.add(digits) : digits;
    }

    static String unit(Figure<?> figure, Locale locale) {
        Scale scale = figure.notation().scale();
        String kind = kind(figure.value(), locale);
        if (isChinese(locale)) {
            return scale.symbol() + kind;
        }
        boolean both = !scale.englishName().isEmpty() && !kind.isEmpty();
        return scale.englishName() + (both ? " " : "") + kind;
    }

    static String of(Figure<?> figure, Locale locale) {
        if (isChinese(locale)) {
            return printed(figure);
        }
        Qualifier qualifier = figure.qualifier();
        String unit = unit(figure, locale);
        boolean sign = unit.equals("%") || unit.equals("‰");
        return qualifier.englishPrefix()
                + number(figure.digits(), figure)
                + (figure.isRange() ? "–" + number(figure.endDigits(), figure) : "")
                + (sign ? "" : " ")
                + unit
                + qualifier.englishSuffix();
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String kind(Magnitude<?> value, Locale locale) {
        boolean chinese = isChinese(locale);
        if (value instanceof Money money) {
            return chinese
                    ? CurrencyWord.of(money.currency())
                    : money.currency().getCurrencyCode();
        }
        if (value instanceof Measure measure) {
            return chinese ? measure.unit().symbol() : measure.unit().englishName();
        }
        return "";
    }
}
