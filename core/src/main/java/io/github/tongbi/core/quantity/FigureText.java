package io.github.tongbi.core.quantity;

import java.util.Locale;

/** Writes figures: the printed form, and the words of it in Chinese or English. */
final class FigureText {
    /** Says that a number is exact although its digits do not show it. */
    static final String EXACTLY = "整";

    private FigureText() {}

    static String printed(Figure<?> figure) {
        Qualifier qualifier = figure.qualifier();
        boolean saysExact = figure.step().signum() == 0 && !figure.hasPrintedStep();
        String exactly = saysExact ? EXACTLY : "";
        String kind = kind(figure.value(), Locale.CHINESE);
        boolean inside = qualifier == Qualifier.SOMEWHAT_OVER && !kind.isEmpty();
        return qualifier.prefix()
                + figure.digits()
                + figure.notation().scale().symbol()
                + (inside ? qualifier.suffix() + kind : kind)
                + exactly
                + (inside ? "" : qualifier.suffix());
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
                + figure.digits()
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
