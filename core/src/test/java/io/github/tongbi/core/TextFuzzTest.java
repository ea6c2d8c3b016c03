package io.github.tongbi.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

import io.github.tongbi.core.catalogue.IndicatorFormula;
import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.fishery.MoratoriumSeason;
import io.github.tongbi.core.fishery.VesselName;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.Lei;
import io.github.tongbi.core.identity.OrganisationCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.identity.RegistrationNumber;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Doubling;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.trade.HsChapter;

import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Any text is refused in one line that says what was expected, or read into a value that its own text reads back. */
class TextFuzzTest {
    private static final List<Function<String, Object>> FIGURES = List.of(
            Figure::parse,
            Figure::parseMoney,
            Figure::parseMeasure,
            Figure::parseRatio,
            Figure::parsePoints,
            Money::parse,
            Measure::parse,
            Ratio::parse,
            Points::parse,
            Rational::parse,
            Doubling::parse);
    private static final List<Function<String, Object>> PERIODS =
            List.of(ReferencePeriod::parse, PeriodFigure::parse, MoratoriumSeason::parse);
    private static final List<Function<String, Object>> CODES = List.of(
            RegionCode::parse,
            IndustryCode::parse,
            OrganisationCode::parse,
            CreditCode::parse,
            Lei::parse,
            RegistrationNumber::parse,
            HsChapter::parse,
            VesselName::parse,
            IndicatorUnit::parse,
            IndicatorFormula::parse);

    @MethodSource("figures")
    @FuzzTest(maxDuration = "1m")
    void figuresAreReadBackOrRefused(byte[] bytes) {
        readBackOrRefused(FIGURES, bytes);
    }

    @MethodSource("periods")
    @FuzzTest(maxDuration = "1m")
    void periodsAreReadBackOrRefused(byte[] bytes) {
        readBackOrRefused(PERIODS, bytes);
    }

    @MethodSource("codes")
    @FuzzTest(maxDuration = "1m")
    void codesAreReadBackOrRefused(byte[] bytes) {
        readBackOrRefused(CODES, bytes);
    }

    private static void readBackOrRefused(List<Function<String, Object>> parsers, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        for (Function<String, Object> parser : parsers) {
            Object value;
            try {
                value = parser.apply(text);
            } catch (IllegalArgumentException e) {
                requireReason(e);
                continue;
            }
            Object again = parser.apply(value.toString());
            if (!again.equals(value)) {
                throw new AssertionError("expected " + value + " to be read back, got " + again);
            }
        }
    }

    private static void requireReason(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (!message.startsWith("expected ") || message.lines().count() != 1) {
            throw new AssertionError("expected one line that says what was expected", refusal);
        }
    }

    static Stream<Arguments> figures() {
        return seeds(
                "2.20亿元",
                "约1,724.48万元",
                "近百个",
                "3-5家",
                "63%~68%",
                "三成",
                "一个半月",
                "2997.32万元",
                "121倍",
                "翻两番",
                "-0.3个百分点",
                "1/3",
                "人民币2亿元",
                "2.4e8",
                "−12.2%",
                "0.05‰",
                "");
    }

    static Stream<Arguments> periods() {
        return seeds(
                "2020-01-01/P5M",
                "2020年1-5月",
                "2020-Q1",
                "2020-W53",
                "十四五",
                "上半年",
                "2020-02-30",
                "5月1日至8月16日",
                "2020-06:2.20亿元");
    }

    static Stream<Arguments> codes() {
        return seeds(
                "91350211M000100Y43",
                "350211",
                "350211-XM",
                "C3911",
                "M000100Y4",
                "5493001KJTIIGC8Y1R12",
                "85",
                "闽厦渔00001",
                "亿元",
                "exports + imports");
    }

    private static Stream<Arguments> seeds(String... texts) {
        return Stream.of(texts).map(text -> Arguments.of((Object) text.getBytes(UTF_8)));
    }
}
