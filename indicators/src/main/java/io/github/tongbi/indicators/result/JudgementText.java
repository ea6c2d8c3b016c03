package io.github.tongbi.indicators.result;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rounding;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes judgements as sentences. */
final class JudgementText {
    /** Digits shown of an interval beyond those of the printed figure. */
    private static final int MORE_DECIMALS = 2;

    private JudgementText() {}

    static <M extends Magnitude<M>> String of(Judgement<M> judgement, Locale locale) {
        String verdict = verdict(judgement).in(locale);
        if (judgement.warnings().isEmpty()) {
            return verdict;
        }
        return verdict
                + judgement.warnings().stream()
                        .map(warning -> warning.reason().in(locale))
                        .collect(joining(locale));
    }

    private static Collector<CharSequence, ?, String> joining(Locale locale) {
        return UnitText.isChinese(locale)
                ? Collectors.joining("；", "（", "）")
                : Collectors.joining("; ", " (", ")");
    }

    private static <M extends Magnitude<M>> Label verdict(Judgement<M> judgement) {
        Figure<M> printed = judgement.printed();
        String zh = printed.toText(Locale.CHINESE);
        String en = printed.toText(Locale.ENGLISH);
        return switch (judgement.verdict()) {
            case CONSISTENT ->
                Label.of("重算与公布的" + zh + "一致", "recomputing gives " + en + " as printed");
            case TIGHT ->
                Label.of(
                        recomputed(judgement, Locale.CHINESE)
                                + "，但舍入前可为"
                                + interval(judgement, Locale.CHINESE)
                                + "，与公布的"
                                + zh
                                + "可以同时成立",
                        recomputed(judgement, Locale.ENGLISH)
                                + ", but before rounding it may be "
                                + interval(judgement, Locale.ENGLISH)
                                + ", so that "
                                + en
                                + " can be true");
            case INCONSISTENT ->
                Label.of(
                        "舍入前只能为" + interval(judgement, Locale.CHINESE) + "，与公布的" + zh + "不能同时成立",
                        "before rounding it can only be "
                                + interval(judgement, Locale.ENGLISH)
                                + ", so that "
                                + en
                                + " cannot be true");
            case UNDECIDED, DERIVABLE ->
                Label.of("据所给的数无法判定" + zh, "the figures given do not decide " + en);
        };
    }

    private static <M extends Magnitude<M>> String recomputed(
            Judgement<M> judgement, Locale locale) {
        Notation notation = judgement.printed().notation();
        Figure<M> shown =
                Figure.rounded(judgement.exact().orElseThrow(), notation, Rounding.Rule.HALF_UP);
        return Label.of("重算为", "recomputing gives ").in(locale) + shown.toText(locale);
    }

    private static <M extends Magnitude<M>> String interval(Judgement<M> judgement, Locale locale) {
        Range<M> range = judgement.bounds().orElseThrow();
        Notation notation = judgement.printed().notation();
        String low = range.hasLowerBound() ? end(range.lowerEndpoint(), notation) : "-∞";
        String high = range.hasUpperBound() ? end(range.upperEndpoint(), notation) : "∞";
        String ends = low.equals(high) ? low : "[" + low + ", " + high + "]";
        return UnitText.after(ends, judgement.printed().unit(locale), locale);
    }

    private static String end(Magnitude<?> end, Notation notation) {
        return end.number()
                .dividedBy(notation.scale().factor())
                .toDecimal(notation.decimals() + MORE_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
