package io.github.tongbi.indicators.result;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.share.Share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.NoSuchElementException;

class DerivedTest {
    private static final Label NAME = Label.of("合计", "total");

    private static <M extends Magnitude<M>> Term<M> term(Figure<M> figure) {
        return Term.of(Label.of("分项", "item"), figure);
    }

    private static Derived<Measure> total(Formula formula, Unit unit) {
        return Derived.of(NAME, formula, Measure.of(0, unit), Scale.ONE);
    }

    /** report-checks K15, K16 (both counted in 家), K17 and K07, and K34. */
    @ParameterizedTest
    @CsvSource({
        "57个, 14个, 43, '[43, 43]'",
        "97家, 8家, 89, '[89, 89]'",
        "27家, 26家, 1, '[1, 1]'",
        // the 10 are closures alone, the 194 closures and conversions: at least 10 left the stock
        "194家, 10家以上, 184, '(-∞, 184]'",
    })
    void differenceOfCounts(String minuend, String subtrahend, String value, String bounds) {
        Derived<Measure> difference = Derived.difference(
                NAME, term(parseMeasure(minuend)), term(parseMeasure(subtrahend)));
        assertThat(Shown.value(difference, 0)).isEqualTo(value);
        assertThat(Shown.bounds(difference, 0)).isEqualTo(bounds);
        assertThat(difference.judgeAsCount()).isEqualTo(Verdict.CONSISTENT);
    }

    /** report-checks K18 and K23. */
    @Test
    void sumOfCountsIsExact() {
        Formula projects = Formula.of(term(parseMeasure("18个")))
                .plus(Formula.of(term(parseMeasure("2个"))))
                .plus(Formula.of(term(parseMeasure("6个"))));
        Formula entities = Formula.of(term(parseMeasure("14个")))
                .plus(Formula.of(term(parseMeasure("3个"))))
                .plus(Formula.of(term(parseMeasure("25个"))));
        assertThat(total(projects, Unit.ITEM).outcome()).hasToString("26 个");
        assertThat(total(entities, Unit.ITEM)).hasToString("合计 42.00个");
        assertThat(Shown.bounds(total(entities, Unit.ITEM), 0)).isEqualTo("[42, 42]");
    }

    /** report-checks K03 with the total from the parts, and K25. */
    @Test
    void sumAndDifferenceOfAmountsKeepTheRoundingOfBoth() {
        Term<Money> exports = term(parseMoney("1.74亿美元"));
        Term<Money> imports = term(parseMoney("0.67亿美元"));
        Derived<Money> sum = Derived.sum(NAME, exports, imports);
        Derived<Money> balance = Derived.difference(NAME, exports, imports);
        assertThat(Shown.value(sum, 2)).isEqualTo("2.41");
        assertThat(Shown.bounds(sum, 2)).isEqualTo("[2.40, 2.42)");
        assertThat(Shown.bounds(balance, 2)).isEqualTo("(1.06, 1.08)");
        assertThat(sum.unit(Locale.CHINA)).isEqualTo("亿美元");
        assertThat(sum.toText(Locale.CHINA)).isEqualTo("合计 2.41亿美元");
        assertThat(sum.toText(Locale.ENGLISH)).isEqualTo("total 2.41 hundred million USD");
    }

    /** report-checks K29: 技改投资 in 工业投资, its share and the rest. */
    @Test
    void partOfAPrintedWhole() {
        Figure<Money> renovation = parseMoney("0.85亿元");
        Figure<Money> industry = parseMoney("2.20亿元");
        Share share = Share.ofWhole(renovation, industry);
        assertThat(Shown.value(share, 4)).isEqualTo("38.6364");
        assertThat(Shown.bounds(share, 4)).isEqualTo("(38.3220, 38.9522)");
        Derived<Money> rest = Derived.difference(NAME, term(industry), term(renovation));
        assertThat(Shown.value(rest, 2)).isEqualTo("1.35");
        assertThat(Shown.bounds(rest, 2)).isEqualTo("(1.34, 1.36)");
    }

    /** report-checks K30: the forecast of the half year cannot be below the first quarter. */
    @Test
    void cumulativeFlowDoesNotFall() {
        Derived<Money> secondQuarter =
                Derived.difference(NAME, term(parseMoney("5.6亿美元")), term(parseMoney("2.4亿美元")));
        assertThat(Shown.value(secondQuarter, 2)).isEqualTo("3.20");
        assertThat(Shown.bounds(secondQuarter, 2)).isEqualTo("(3.10, 3.30)");
    }

    /** report-checks K34: 2997.32万元 is 0.299732亿元, with the digits it had. */
    @Test
    void figureInAnotherScaleKeepsItsInterval() {
        Figure<Money> fund = parseMoney("2997.32万元");
        Derived<Money> derived = Derived.of(
                Label.of("对口支援资金", "aid fund"),
                Formula.of(term(fund)),
                fund.value(),
                Scale.TEN_THOUSAND);
        Derived<Money> inHundredMillions = derived.in(Scale.HUNDRED_MILLION);
        assertThat(Shown.value(inHundredMillions, 6)).isEqualTo("0.299732");
        assertThat(Shown.bounds(inHundredMillions, 7)).isEqualTo("[0.2997315, 0.2997325)");
        assertThat(derived).hasToString("对口支援资金 2997.32万元");
        assertThat(inHundredMillions).hasToString("对口支援资金 0.30亿元");
    }

    @Test
    void roundedIsAFigureInAnyNotationAndRule() {
        Derived<Money> sum =
                Derived.sum(NAME, term(parseMoney("1.74亿美元")), term(parseMoney("0.61亿美元")));
        Notation oneDecimal = new Notation(Scale.HUNDRED_MILLION, 1);
        assertThat(sum.rounded(oneDecimal)).hasToString("2.4亿美元");
        assertThat(sum.rounded(oneDecimal, Rounding.Rule.TRUNCATE)).hasToString("2.3亿美元");
        assertThat(sum.rounded(new Notation(Scale.TEN_THOUSAND, 0))).hasToString("23500万美元");
    }

    @Test
    void unitIsWrittenPerUnitOfACount() {
        Derived<Money> sum =
                Derived.sum(NAME, term(parseMoney("1.0亿元")), term(parseMoney("1.0亿元")));
        assertThat(sum.per(Unit.VESSEL).unit(Locale.CHINA)).isEqualTo("亿元/艘");
        assertThat(sum.per(Unit.VESSEL).in(Scale.TEN_THOUSAND)).hasToString("合计 20000.00万元/艘");
        assertThat(sum.per(Unit.VESSEL).named(Label.of("平均", "average")).toText(Locale.ENGLISH))
                .isEqualTo("average 2.00 hundred million CNY/vessels");
        assertThat(Derived.ratio(NAME, Formula.constant(Rational.ONE)).unit(Locale.CHINA))
                .isEqualTo("%");
        assertThat(Derived.points(NAME, Formula.constant(Rational.ONE)).unit(Locale.CHINA))
                .isEqualTo("个百分点");
    }

    @Test
    void divisionByZeroAndMissingFigureAreToldApart() {
        Formula one = Formula.constant(Rational.ONE);
        Derived<?> pole = Derived.ratio(NAME, one.dividedBy(Formula.constant(Rational.ZERO)));
        Derived<?> gap = Derived.ratio(NAME, one.dividedBy(Formula.missing(NAME)));
        assertThat(pole.outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThat(gap.outcome()).hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(gap.explain(Locale.ENGLISH))
                .isEqualTo("total = 1 ÷ total = 1 ÷ ? = n/a (MISSING_INPUT)");
        assertThat(gap.toText(Locale.CHINA)).isEqualTo("合计 ——");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> gap.outcome().orElseThrow())
                .withMessage("expected a defined indicator, got Undefined[MISSING_INPUT] ——");
    }

    @ParameterizedTest
    @CsvSource({
        "57户, 93.7%, INCONSISTENT",
        "57户, 95.0%, CONSISTENT",
        "57户, 0.0%, UNDECIDED",
        "57户, 50%以上, CONSISTENT",
        "57户, 不足100%, UNDECIDED",
        // 3 at 100% is 3 exactly, and 3 over 100 % is below 3
        "3户, 100%, CONSISTENT",
        "3户以上, 93.7%, CONSISTENT",
    })
    void countHasToBeWhole(String tenants, String rate, Verdict expected) {
        Formula capacity = Formula.of(term(parseMeasure(tenants)))
                .dividedBy(Formula.of(term(parseRatio(rate))));
        assertThat(total(capacity, Unit.TENANT).judgeAsCount()).isEqualTo(expected);
    }

    @Test
    void wholeNumberAtAnOpenEndDoesNotCount() {
        Formula half = Formula.constant(Rational.of(1, 2));
        Formula above = Formula.of(term(parseMoney("1元"))).plus(half);
        Derived<Money> money = Derived.of(NAME, above, Money.of("0", "CNY"), Scale.ONE);
        assertThat(Shown.bounds(money, 1)).isEqualTo("[1.0, 2.0)");
        assertThat(money.judgeAsCount()).isEqualTo(Verdict.CONSISTENT);
        Derived<Money> below = Derived.of(
                NAME,
                Formula.of(term(parseMoney("-0.1元")))
                        .plus(Formula.constant(Rational.parse("0.05"))),
                Money.of("0", "CNY"),
                Scale.ONE);
        assertThat(Shown.bounds(below, 2)).isEqualTo("(-0.10, 0.00]");
        Derived<Money> open = Derived.of(
                NAME,
                Formula.of(term(parseMoney("0.1元")))
                        .minus(Formula.constant(Rational.parse("0.15"))),
                Money.of("0", "CNY"),
                Scale.ONE);
        assertThat(Shown.bounds(open, 2)).isEqualTo("[-0.10, 0.00)");
        assertThat(below.judgeAsCount()).isEqualTo(Verdict.CONSISTENT);
        assertThat(open.judgeAsCount()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void unlikeTermsAreRefusedNamingBoth() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Derived.difference(
                        NAME, term(parseMeasure("97家")), term(parseMeasure("8个"))))
                .withMessage("expected measures in one unit, got 家 and 个")
                .satisfies(e -> assertThat(e.first()).isEqualTo(Unit.ESTABLISHMENT))
                .satisfies(e -> assertThat(e.second()).isEqualTo(Unit.ITEM));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(
                        () -> Derived.sum(NAME, term(parseMoney("1亿美元")), term(parseMoney("1亿元"))))
                .withMessage("expected amounts of one currency, got USD and CNY");
    }

    @Test
    void countAndReasonAreTold() {
        Derived<Measure> total = total(Formula.of(term(parseMeasure("85艘"))), Unit.VESSEL);
        assertThat(total.per()).isEmpty();
        assertThat(total.reason()).isEmpty();
        assertThat(total.per(Unit.PERSON).per()).hasValue(Unit.PERSON);
        assertThat(total.undefined(UndefinedReason.NO_LOSS).reason())
                .hasValue(UndefinedReason.NO_LOSS);
    }
}
