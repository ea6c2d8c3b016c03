package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.QuantityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Rounding.Rule;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class FigureTest {
    private static final Money EXPORTS = Money.of("220000000", "CNY");
    private static final Notation YI = new Notation(Scale.HUNDRED_MILLION, 2);

    @Test
    void sharperReportHasTheSameValueAndIsAnotherFigure() {
        Figure<Money> sharp = Figure.parseMoney("2.50亿元");
        Figure<Money> blunt = Figure.parseMoney("2.5亿元");

        assertThat(sharp.value()).isEqualTo(blunt.value()).isEqualByComparingTo(blunt.value());
        assertThat(sharp).isNotEqualTo(blunt);
        assertThat(blunt.bounds().encloses(sharp.bounds())).isTrue();
        assertThat(sharp.bounds().encloses(blunt.bounds())).isFalse();
    }

    @Test
    void figuresAreEqualByValueNotationStepAndQualifier() {
        new EqualsTester()
                .addEqualityGroup(
                        Figure.of(EXPORTS, YI),
                        Figure.parse("2.20亿元"),
                        Figure.parse("２．２０亿人民币元"),
                        new Figure<>(EXPORTS, YI, Rational.of(1_000_000), Qualifier.NONE))
                .addEqualityGroup(Figure.parse("2.2亿元"))
                .addEqualityGroup(Figure.parse("2.20亿美元"))
                .addEqualityGroup(Figure.parse("22000.00万元"))
                .addEqualityGroup(Figure.parse("约2.20亿元"))
                .addEqualityGroup(
                        Figure.parse("2.20亿元整"), Figure.of(EXPORTS, YI).exact())
                .addEqualityGroup(Figure.parse("12.2%"))
                .addEqualityGroup(Figure.parse("12.2个百分点"))
                .addEqualityGroup(
                        Figure.parse("415艘"),
                        Figure.count(415, Unit.VESSEL),
                        Figure.count(415, Unit.VESSEL).exact())
                .testEquals();
    }

    @Test
    void shareIsPublishedWithItsLastDigitRoundedOnce() {
        Ratio share = Ratio.parse("415/462");

        assertThat(Figure.rounded(share, Notation.percent(1), Rule.HALF_UP)).hasToString("89.8%");
        assertThat(Figure.rounded(share, Notation.percent(2), Rule.HALF_UP)).hasToString("89.83%");
        assertThat(Figure.rounded(share, Notation.percent(2), Rule.TRUNCATE)).hasToString("89.82%");
        assertThat(Figure.rounded(share, new Notation(Scale.TENTHS, 0), Rule.HALF_UP))
                .hasToString("9成");
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, -0.0004", "HALF_EVEN, -0.0005", "TRUNCATE, -0.0009"})
    void smallNegativeIsPublishedAsZeroWithoutASign(Rule rule, String number) {
        Figure<Ratio> growth = Figure.rounded(Ratio.parse(number), Notation.percent(1), rule);

        assertThat(growth).hasToString("0.0%").isEqualTo(Figure.parse("0.0%"));
        assertThat(growth.digits()).isEqualTo("0.0");
        assertThat(growth.bounds(rule).contains(Ratio.parse(number))).isTrue();
    }

    @Test
    void roundedCountKeepsItsStepAndPretendsNoExactness() {
        Figure<Measure> mean =
                Figure.rounded(Measure.parse("1245/3 艘"), new Notation(Scale.ONE, 0), Rule.HALF_UP);
        Figure<Ratio> nearlyAll =
                Figure.rounded(Ratio.ofPercent("99.8"), Notation.percent(0), Rule.HALF_UP);

        assertThat(mean).hasToString("415艘");
        assertThat(mean.hasPrintedStep()).isFalse();
        assertThat(nearlyAll).hasToString("100%");
        assertThat(nearlyAll.bounds().contains(Ratio.ofPercent("99.8"))).isTrue();
    }

    @Test
    void exactFigureSaysSoUnlessItsDigitsDo() {
        assertThat(Figure.of(EXPORTS, YI).exact()).hasToString("2.20亿元整");
        assertThat(Figure.of(EXPORTS, YI).exact().bounds().toString())
                .isEqualTo("[220000000 CNY..220000000 CNY]");
        assertThat(Figure.count(415, Unit.VESSEL).exact()).hasToString("415艘");
        assertThat(Figure.parse("100%").exact()).hasToString("100%");
        assertThat(Figure.parse("2.5公顷整以上")).hasToString("2.5公顷整以上");
    }

    @Test
    void onlyPlainCountsAndTheWholeAreExactAsPrinted() {
        assertThat(Figure.parse("415艘").step()).isEqualTo(Rational.ZERO);
        assertThat(Figure.parse("100%").step()).isEqualTo(Rational.ZERO);
        assertThat(Figure.parse("1.08亿条").step()).isEqualTo(Rational.of(1_000_000));
        assertThat(Figure.parse("415.0艘").step()).isEqualTo(Rational.of(1, 10));
        assertThat(Figure.parse("415元").step()).isEqualTo(Rational.ONE);
        assertThat(Figure.parse("415亩").step()).isEqualTo(Rational.ONE);
        assertThat(Figure.parse("50%").step()).isEqualTo(Rational.of(1, 100));
        assertThat(Figure.parse("1倍").step()).isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2.20亿元, 2.20, 亿元",
        "1724.48万美元, 1724.48, 万美元",
        "3.0万CHF, 3.0, 万CHF",
        "12.2%, 12.2, %",
        "121倍, 121, 倍",
        "-21.1个百分点, -21.1, 个百分点",
        "415艘, 415, 艘",
        "5千瓦, 5, 千瓦",
        "5千千瓦, 5, 千千瓦",
    })
    void partsOfAFileMakeTheFigure(String printed, String digits, String unit) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(figure.digits()).isEqualTo(digits);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(Figure.ofPrinted(digits, unit)).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NaN | 亿元 | expected a plain decimal such as 2.20, got \"NaN\"",
                "1e9 | 亿元 | expected a plain decimal such as 2.20, got \"1e9\"",
                "``  | 亿元 | expected a plain decimal such as 2.20, got \"\"",
                "1,000 | 元 | expected a plain decimal such as 2.20, got \"1,000\"",
                "2.20 | 亿  | expected a unit such as 亿元, %, 个百分点 or 家, got \"亿\"",
                "2.20 | ``  | expected a unit such as 亿元, %, 个百分点 or 家, got \"\"",
                "5 | gallons | expected a unit such as 亿元, %, 个百分点 or 家, got \"gallons\"",
                "2 | 家以上 | expected a unit such as 亿元, %, 个百分点 or 家, got \"家以上\"",
            })
    void partsThatMakeNoFigureAreRefused(String digits, String unit, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Figure.ofPrinted(digits, unit))
                .withMessage(message);
    }

    @Test
    void figureOfTheWantedKindIsReturnedAndAnotherRefused() {
        assertThat(Figure.parseMoney("1.74亿美元").value()).hasToString("174000000 USD");
        assertThat(Figure.parseMeasure("415艘").value()).hasToString("415 艘");
        assertThat(Figure.parseRatio("12.2%").value()).hasToString("0.122");
        assertThat(Figure.parsePoints("-21.1个百分点").value()).hasToString("-21.1 pp");
        assertRefused(
                () -> Figure.parseMoney("415艘"),
                "expected an amount of money such as 1.74亿美元, got \"415艘\"");
        assertRefused(
                () -> Figure.parseMeasure("2.20亿元"),
                "expected a count or measure such as 415艘, got \"2.20亿元\"");
        assertRefused(
                () -> Figure.parseRatio("-21.1个百分点"),
                "expected a ratio such as 12.2% or 121倍, got \"-21.1个百分点\"");
        assertRefused(
                () -> Figure.parsePoints("12.2%"),
                "expected percentage points such as -21.1个百分点, got \"12.2%\"");
    }

    @Test
    void notationMustFitTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(EXPORTS, Notation.percent(1)))
                .withMessage("expected a scale for a Money, got PERCENT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(Ratio.ofPercent("1"), Notation.percentagePoints(1)))
                .withMessage("expected a scale for a Ratio, got PERCENTAGE_POINTS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(Ratio.parse("415/462"), Notation.percent(1)))
                .withMessage("expected a value of at most 1 decimals in PERCENT, got 415/462");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(EXPORTS, new Notation(Scale.HUNDRED_MILLION, 0)))
                .withMessage("expected a value of at most 0 decimals in HUNDRED_MILLION,"
                        + " got 220000000 CNY");
    }

    @Test
    void stepMustFitTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure<>(EXPORTS, YI, Rational.of(-1), Qualifier.NONE))
                .withMessage("expected a step of 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Figure<>(EXPORTS, YI, Rational.of(50_000_000), Qualifier.NONE))
                .withMessage("expected a multiple of the step 50000000, got 220000000 CNY");
        assertThat(new Figure<>(EXPORTS, YI, Rational.of(20_000_000), Qualifier.NONE).bounds())
                .hasToString("[210000000 CNY..230000000 CNY)");
    }

    @ParameterizedTest
    @CsvSource({
        "2.20亿元, 2.20 hundred million CNY",
        "5.32万亿美元, 5.32 trillion USD",
        "100CHF, 100 CHF",
        "12.2%, 12.2%",
        "6.1‰, 6.1‰",
        "121倍, 121 times",
        "3成, 3 tenths",
        "-21.1个百分点, -21.1 percentage points",
        "25个基点, 25 basis points",
        "415艘, 415 vessels",
        "约3.6万人, about 3.6 ten thousand persons",
        "近100个, nearly 100 items",
        "不足5%, under 5%",
        "超1000家, over 1000 establishments",
        "2家以上, 2 establishments or more",
        "5.5%以内, 5.5% or less",
        "100余家, somewhat over 100 establishments",
    })
    void isToldInChineseAndInEnglishOtherwise(String printed, String english) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(figure.toText(Locale.CHINA)).isEqualTo(printed);
        assertThat(figure.toText(Locale.TRADITIONAL_CHINESE)).isEqualTo(printed);
        assertThat(figure.toText(Locale.ENGLISH)).isEqualTo(english);
        assertThat(figure.toText(Locale.GERMANY)).isEqualTo(english);
    }

    @Test
    void rangeGoesFromLessToMoreAndShowsBothEnds() {
        Measure three = Measure.of(3, Unit.ESTABLISHMENT);
        Measure five = Measure.of(5, Unit.ESTABLISHMENT);
        Notation plain = new Notation(Scale.ONE, 0);
        Figure<Measure> range = Figure.range(three, five, plain);

        assertThat(range).hasToString("3-5家").isEqualTo(Figure.parse("3-5家"));
        assertThat(range.isRange()).isTrue();
        assertThat(range.value()).isEqualTo(three);
        assertThat(range.end()).isEqualTo(five);
        assertThat(range.endDigits()).isEqualTo("5");
        assertThat(range.toText(Locale.ENGLISH)).isEqualTo("3–5 establishments");
        assertThat(Figure.count(3, Unit.ESTABLISHMENT).isRange()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.range(three, three, plain))
                .withMessage("expected a range from less to more, got 3 家 to 3 家");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.range(three, Measure.parse("5.5 家"), plain))
                .withMessage("expected a value of at most 0 decimals in ONE, got 5.5 家");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range.withQualifier(Qualifier.NEAR))
                .withMessage("expected a range from less to more without a qualifier,"
                        + " got 3 家 to 5 家 with NEAR");
    }

    @Test
    void qualifierThatCannotStandThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.count(3, Unit.VESSEL).withQualifier(Qualifier.SEVERAL))
                .withMessage("expected a qualifier for 3 艘, got SEVERAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.count(3, Unit.VESSEL).withQualifier(Qualifier.LAST))
                .withMessage("expected a qualifier for 3 艘, got LAST");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("数十家").in(Numerals.ARABIC))
                .withMessage("expected a qualifier for 10 家, got SEVERAL");
    }

    @ParameterizedTest
    @CsvSource({
        "415艘, GROUPED, 415艘",
        "1724.48万元, GROUPED, '1,724.48万元'",
        "-1000元, GROUPED, '-1,000元'",
        "500-1000家, GROUPED, '500-1,000家'",
        "3家, CHINESE, 三家",
        "3-5家, CHINESE, 3-5家",
        "10000家, CHINESE, 10000家",
        "-3家, CHINESE, -3家",
        "3百家, CHINESE, 3百家",
        "3%, CHINESE, 3%",
        "三家, ARABIC, 3家",
        "'1,000家', ARABIC, 1000家",
        "1.5个月, CHINESE, 一个半月",
        "1.5家, CHINESE, 1.5家",
        "0.5家, CHINESE, 半家",
        "1.25年, CHINESE, 1.25年",
    })
    void figureIsWrittenInOtherDigitsAsFarAsTheyGo(String text, Numerals numerals, String shown) {
        assertThat(Figure.parse(text).in(numerals)).hasToString(shown);
    }

    @Property
    void textIsReadBackAsTheSameFigure(@ForAll("figures") Figure<?> figure) {
        assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    }

    @Property
    void printedPartsAreReadBackAsTheSameFigure(@ForAll("plainFigures") Figure<?> figure) {
        Assume.that(figure.notation().numerals() == Numerals.ARABIC);

        assertThat(Figure.ofPrinted(figure.digits(), figure.unit())).isEqualTo(figure);
        assertThat(figure).hasToString(figure.digits() + figure.unit());
    }

    @Property
    void fullWidthTextIsReadAsTheSameFigure(@ForAll("figures") Figure<?> figure) {
        StringBuilder wide = new StringBuilder();
        for (char c : figure.toString().toCharArray()) {
            wide.append(c > ' ' && c < 127 ? (char) (c + 0xFEE0) : c);
        }

        assertThat(Figure.parse(wide.toString())).isEqualTo(figure);
    }

    @Property
    void zeroNeverHasASign(@ForAll("figures") Figure<?> figure) {
        boolean zero = figure.value().number().signum() == 0;

        assertThat(figure.digits().startsWith("-"))
                .isEqualTo(!zero && figure.value().number().signum() < 0);
    }

    @Property
    void serializationKeepsTheFigure(@ForAll("figures") Figure<?> figure) {
        assertThat((Object) SerializableTester.reserializeAndAssert(figure)).isEqualTo(figure);
    }

    @Property
    void textsAreOneLineWithoutAnExponent(@ForAll("figures") Figure<?> figure) {
        assertThat(figure.toText(Locale.ENGLISH)).startsWith(figure.qualifier().englishPrefix());
        assertThat(figure.toText(Locale.ENGLISH).replace(",", "")).contains(figure.digits());
        assertThat(figure.digits()).matches("-?\\d+(\\.\\d+)?");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    @Provide
    Arbitrary<Figure<?>> figures() {
        return QuantityArbitraries.figures();
    }

    @Provide
    Arbitrary<Figure<?>> plainFigures() {
        return QuantityArbitraries.plainFigures();
    }
}
