package io.github.tongbi.core.period;

import io.github.tongbi.core.error.UnreadableTextException;

import java.time.LocalDate;

/**
 * Reads reference periods from left to right, without going back: the year, which may be a word
 * that counts from the cut-off, then an SDMX code or Chinese words; or the name of a plan.
 */
final class PeriodReader {
    private static final String EXPECTED = "a period such as 2020-05 or 2020年1-5月";

    private static final String NO_CUT_OFF =
            "a year, as 2020年一季度, or the cut-off date that tells it";
    private static final String NO_END =
            "a cut-off date, at which 以来 ends, or a period such as 2020年1-5月";
    private static final String NO_BASE = "the period itself, whose yearEarlier() 同期 is";
    private static final String THIS_YEAR = "今年以来 for the part up to the cut-off, or 今年全年";
    private static final int MAX_LENGTH = 40;

    /** 十五 is the tenth plan; the fifteenth is 十五五. */
    private static final int TENTH_PLAN_AS_NUMERAL = 15;

    private final PeriodScanner in;
    private final PeriodWords words;
    private final PeriodCodes codes;
    private final CutOff cutOff;

    static ReferencePeriod read(String text, CutOff cutOff) {
        if (text.length() > MAX_LENGTH) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new PeriodReader(text, cutOff).period();
    }

    private PeriodReader(String text, CutOff cutOff) {
        this.in = new PeriodScanner(text, EXPECTED);
        this.words = new PeriodWords(in);
        this.codes = new PeriodCodes(in);
        this.cutOff = cutOff;
    }

    private ReferencePeriod period() {
        ReferencePeriod period = in.take("截至") || in.take("到") ? stock() : flowOrCode();
        in.requireEnd();
        if (cutOff.isMissing()) {
            throw in.refusal(NO_CUT_OFF);
        }
        return period;
    }

    private ReferencePeriod flowOrCode() {
        if (isAtYear()) {
            int year = in.year();
            return in.take("年") ? behindYear(year) : behindDigits(year);
        }
        if (takeThisYear()) {
            if (in.isAtEnd()) {
                throw in.refusal(THIS_YEAR);
            }
            return behindYear(cutOff.year());
        }
        return takeLastYear() ? behindYear(lastYear()) : withoutYear();
    }

    private ReferencePeriod behindDigits(int year) {
        if (in.isAtEnd()) {
            return ReferencePeriod.ofYear(year);
        }
        boolean hyphen = in.take("-");
        if (hyphen ? in.isAtYear() : in.takeDash()) {
            return words.yearsTo(year);
        }
        return codes.behind(year, hyphen);
    }

    private ReferencePeriod behindYear(int year) {
        if (in.isAtEnd()) {
            return ReferencePeriod.ofYear(year);
        }
        if (in.take("以来") || in.take("初以来") || in.take("年初以来")) {
            return since(year);
        }
        refuseSamePeriod();
        if (in.takeEndWord() || takeYearEnd()) {
            return yearEnd(year);
        }
        return in.takeDash() ? words.yearsTo(year) : words.part(year);
    }

    private ReferencePeriod withoutYear() {
        refuseSamePeriod();
        if (in.take("年初以来")) {
            return since(cutOff.year());
        }
        if (takeYearEnd()) {
            return yearEnd(cutOff.year());
        }
        if (in.take("当月")) {
            return ReferencePeriod.ofMonth(cutOff.year(), cutOff.date().getMonthValue());
        }
        if (in.take("“")) {
            return quotedPlan();
        }
        return in.isAtChineseNumeral() ? planOrPart() : words.part(cutOff.year());
    }

    private ReferencePeriod planOrPart() {
        int number = in.numeral();
        int plan = planNumber(number);
        return plan > 0 ? behindPlan(plan) : words.numbered(cutOff.year(), number, false);
    }

    private ReferencePeriod quotedPlan() {
        int plan = in.isAtChineseNumeral() ? planNumber(in.numeral()) : 0;
        if (plan == 0) {
            throw in.refusal();
        }
        in.require("”");
        return behindPlan(plan);
    }

    /** Returns the number of the plan that the numeral begins to name, or 0 if it names none. */
    private int planNumber(int numeral) {
        if (in.take("五")) {
            return numeral;
        }
        return numeral == TENTH_PLAN_AS_NUMERAL ? 10 : 0;
    }

    private ReferencePeriod behindPlan(int number) {
        if (!in.take("期间")) {
            in.take("时期");
        }
        return ReferencePeriod.ofFiveYearPlan(number);
    }

    private ReferencePeriod stock() {
        if (isAtYear()) {
            int year = in.year();
            in.require("年");
            return stockBehindYear(year);
        }
        if (takeThisYear()) {
            return stockBehindYear(cutOff.year());
        }
        if (takeLastYear()) {
            return stockBehindYear(lastYear());
        }
        return takeYearEnd() ? yearEnd(cutOff.year()) : words.stock(cutOff.year());
    }

    private ReferencePeriod stockBehindYear(int year) {
        return in.takeEndWord() || takeYearEnd() ? yearEnd(year) : words.stock(year);
    }

    private ReferencePeriod since(int year) {
        if (!cutOff.isGiven()) {
            throw in.refusal(NO_END);
        }
        LocalDate last = cutOff.date();
        in.inRange(
                year, ReferencePeriod.MIN_YEAR, last.getYear(), "a year up to the cut-off " + last);
        return ReferencePeriod.ofDays(LocalDate.of(year, 1, 1), last);
    }

    /** Tells whether a year in digits is next; a month is, if a cut-off tells its year. */
    private boolean isAtYear() {
        return in.isAtDigit() && (!cutOff.isGiven() || in.digitsAhead() > 2);
    }

    private boolean takeThisYear() {
        return in.take("今年") || in.take("本年");
    }

    private boolean takeLastYear() {
        return in.take("去年") || in.take("上年");
    }

    private boolean takeYearEnd() {
        return in.take("年底") || in.take("年末");
    }

    private int lastYear() {
        return in.inYears(cutOff.year() - 1);
    }

    private void refuseSamePeriod() {
        if (in.take("同期")) {
            throw in.refusal(NO_BASE);
        }
    }

    private static ReferencePeriod yearEnd(int year) {
        return PeriodWords.asOfEnd(ReferencePeriod.ofYear(year));
    }
}
