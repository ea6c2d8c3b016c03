package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.LocalDate;
import java.util.List;

/** Generates the values that many models share. */
final class ScalarArbitraries {
    private ScalarArbitraries() {}

    static Arbitrary<Label> labels() {
        return Combinators.combine(texts(), texts()).as(Label::of);
    }

    /** Returns texts of all characters, those that JSON has to escape more often than others. */
    static Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) != Character.SURROGATE);
        Arbitrary<Integer> usual = Arbitraries.of(
                "\"\\/{}[]:, \n\t\r\b\f\u007f\u2028局𠮷Iıİ".codePoints().boxed().toList());
        return Arbitraries.oneOf(any, usual)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(ScalarArbitraries::text)
                .filter(text -> !text.isBlank());
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    static Arbitrary<RegionCode> regions() {
        return Arbitraries.of("440307", "440307/大鹏新区", "110000/\"\\", "820000")
                .map(RegionCode::parse);
    }

    static Arbitrary<ReferencePeriod> yearsToDate() {
        return dates().map(last -> ReferencePeriod.ofDays(last.withDayOfYear(1), last));
    }

    static Arbitrary<ReferencePeriod> flows() {
        return periods().filter(period -> !period.isAsOf());
    }

    static Arbitrary<ReferencePeriod> periods() {
        Arbitrary<ReferencePeriod> months = Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12))
                .as((year, a, b) -> ReferencePeriod.ofMonths(year, Math.min(a, b), Math.max(a, b)));
        Arbitrary<ReferencePeriod> days = Combinators.combine(dates(), dates())
                .as((a, b) -> ReferencePeriod.ofDays(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a));
        return Arbitraries.oneOf(months, days, dates().map(ReferencePeriod::asOf));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
