package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tongbi.core.error.UnreadableTextException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class FigureReaderTest {
    private static final int TEN_MEGABYTES = 10 << 20;

    /**
     * Figures of the half-year report 2020 of the Economic Services Bureau of Dapeng New District,
     * Shenzhen.
     */
    @ParameterizedTest
    @CsvSource({
        // printed, value, step, interval
        "1.63亿元, 163000000 CNY, 1000000, [162500000 CNY..163500000 CNY)",
        "2.20亿元, 220000000 CNY, 1000000, [219500000 CNY..220500000 CNY)",
        "212.65万美元, 2126500 USD, 100, [2126450 USD..2126550 USD)",
        "2660.89万美元, 26608900 USD, 100, [26608850 USD..26608950 USD)",
        "2.4亿美元, 240000000 USD, 10000000, [235000000 USD..245000000 USD)",
        "1.74亿美元, 174000000 USD, 1000000, [173500000 USD..174500000 USD)",
        "5.6亿美元, 560000000 USD, 10000000, [555000000 USD..565000000 USD)",
        "1.08亿条, 108000000 条, 1000000, [107500000 条..108500000 条)",
        "1724.48万元, 17244800 CNY, 100, [17244750 CNY..17244850 CNY)",
        "2997.32万元, 29973200 CNY, 100, [29973150 CNY..29973250 CNY)",
        "121倍, 121, 1, [120.5..121.5)",
        "22.6%, 0.226, 0.001, [0.2255..0.2265)",
        "-2.8%, -0.028, 0.001, (-0.0285..-0.0275]",
        "26家, 26 家, 0, [26 家..26 家]",
        "57个, 57 个, 0, [57 个..57 个]",
        "415艘, 415 艘, 0, [415 艘..415 艘]",
        "89.8%, 0.898, 0.001, [0.8975..0.8985)",
        "12.2%, 0.122, 0.001, [0.1215..0.1225)",
    })
    void readsTheFiguresOfAReport(String printed, String value, String step, String bounds) {
        assertRead(printed, value, step, bounds);
        assertThat(Figure.parse(printed).qualifier()).isEqualTo(Qualifier.NONE);
        assertThat(Figure.parse(printed)).hasToString(printed);
    }

    /** Further figures, as national and local releases print them. */
    @ParameterizedTest
    @CsvSource({
        "0.85亿元, 85000000 CNY, 1000000, [84500000 CNY..85500000 CNY)",
        "45.6万元, 456000 CNY, 1000, [455500 CNY..456500 CNY)",
        "300万元, 3000000 CNY, 10000, [2995000 CNY..3005000 CNY)",
        "60552亿元, 6055200000000 CNY, 100000000, [6055150000000 CNY..6055250000000 CNY)",
        "5.32万亿元, 5320000000000 CNY, 10000000000, [5315000000000 CNY..5325000000000 CNY)",
        "1.5亿港元, 150000000 HKD, 10000000, [145000000 HKD..155000000 HKD)",
        "3.0万欧元, 30000 EUR, 1000, [29500 EUR..30500 EUR)",
        "3.0万CHF, 30000 CHF, 1000, [29500 CHF..30500 CHF)",
        "0.64%, 0.0064, 0.0001, [0.00635..0.00645)",
        "0.0%, 0, 0.001, (-0.0005..0.0005)",
        "6.1‰, 0.0061, 0.0001, [0.00605..0.00615)",
        "2.5倍, 2.5, 0.1, [2.45..2.55)",
        "3成, 0.3, 0.1, [0.25..0.35)",
        "2.3个百分点, 2.3 pp, 0.001, [2.25 pp..2.35 pp)",
        "-21.1个百分点, -21.1 pp, 0.001, (-21.15 pp..-21.05 pp]",
        "25个基点, 0.25 pp, 0.0001, [0.245 pp..0.255 pp)",
        "100%, 1, 0, [1..1]",
        "100.0%, 1, 0.001, [0.9995..1.0005)",
        "5千瓦, 5 千瓦, 1, [4.5 千瓦..5.5 千瓦)",
        "5千千瓦, 5000 千瓦, 1000, [4500 千瓦..5500 千瓦)",
        "1.2万千瓦, 12000 千瓦, 1000, [11500 千瓦..12500 千瓦)",
        "2.5千克, 2.5 千克, 0.1, [2.45 千克..2.55 千克)",
        "3百万人次, 3000000 人次, 1000000, [2500000 人次..3500000 人次)",
    })
    void readsEveryKindOfFigure(String printed, String value, String step, String bounds) {
        assertRead(printed, value, step, bounds);
        assertThat(Figure.parse(printed)).hasToString(printed);
    }

    /** 以上, 以下 and 以内 include the number by article 1259 of the Civil Code; the rest is convention. */
    @ParameterizedTest
    @CsvSource({
        "近百个, 近百个, NEAR, 100 个, [90 个..100 个)",
        "近3000家, 近3000家, NEAR, 3000 家, [2700 家..3000 家)",
        "将近3.6万人, 近3.6万人, NEAR, 36000 人, [35000 人..36000 人)",
        "2家以上, 2家以上, AT_LEAST, 2 家, [2 家..+∞)",
        "至少2家, 2家以上, AT_LEAST, 2 家, [2 家..+∞)",
        "不少于2家, 2家以上, AT_LEAST, 2 家, [2 家..+∞)",
        "5.5%以内, 5.5%以内, AT_MOST, 0.055, (-∞..0.055]",
        "5.5%以下, 5.5%以内, AT_MOST, 0.055, (-∞..0.055]",
        "约3.6万人, 约3.6万人, ABOUT, 36000 人, [35500 人..36500 人]",
        "大约3.6万人, 约3.6万人, ABOUT, 36000 人, [35500 人..36500 人]",
        "大概3.6万人, 约3.6万人, ABOUT, 36000 人, [35500 人..36500 人]",
        "6.5%左右, 约6.5%, ABOUT, 0.065, [0.0645..0.0655]",
        "6.5%上下, 约6.5%, ABOUT, 0.065, [0.0645..0.0655]",
        "超1000家, 超1000家, OVER, 1000 家, (1000 家..+∞)",
        "超过1000家, 超1000家, OVER, 1000 家, (1000 家..+∞)",
        "逾1000家, 超1000家, OVER, 1000 家, (1000 家..+∞)",
        "突破1000家, 超1000家, OVER, 1000 家, (1000 家..+∞)",
        "不足5%, 不足5%, UNDER, 0.05, (0..0.05)",
        "不到5%, 不足5%, UNDER, 0.05, (0..0.05)",
        "100余家, 100余家, SOMEWHAT_OVER, 100 家, (100 家..200 家)",
        "100多家, 100余家, SOMEWHAT_OVER, 100 家, (100 家..200 家)",
        "百余家, 百余家, SOMEWHAT_OVER, 100 家, (100 家..200 家)",
        "5万多吨, 5万余吨, SOMEWHAT_OVER, 50000 吨, (50000 吨..60000 吨)",
        "2亩多, 2余亩, SOMEWHAT_OVER, 2 亩, (2 亩..3 亩)",
        "10余亿元, 10亿余元, SOMEWHAT_OVER, 1000000000 CNY, (1000000000 CNY..2000000000 CNY)",
        "2倍多, 2倍余, SOMEWHAT_OVER, 2, (2..3)",
        "5多千瓦, 5余千瓦, SOMEWHAT_OVER, 5 千瓦, (5 千瓦..6 千瓦)",
    })
    void readsTheQualifyingWord(
            String printed, String canonical, Qualifier qualifier, String value, String bounds) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertThat(figure.value().toString()).isEqualTo(value);
        assertThat(figure.bounds().toString()).isEqualTo(bounds);
        assertThat(figure).hasToString(canonical).isEqualTo(Figure.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1\u2009724.48万元 | 1,724.48万元",
                "2,748,456元整 | 2,748,456元整",
                "２．２０亿元 | 2.20亿元",
                "－２．８％   | -2.8%",
                "−21.1个百分点 | -21.1个百分点",
                "-21.1百分点  | -21.1个百分点",
                "1，000家     | 1,000家",
                "3.0万ＣＨＦ  | 3.0万CHF",
                "2.20亿人民币元 | 2.20亿元",
                "2.20亿CNY    | 2.20亿元",
                "1.5万㎡      | 1.5万平方米",
                "100m²        | 100平方米",
                "5kW          | 5千瓦",
                "2.20亿元整   | 2.20亿元整",
                "415艘整      | 415艘",
                "-0.0%        | 0.0%",
                "-0家         | 0家",
                "007家        | 7家",
            })
    void readsOtherSpellingsOfTheSameFigure(String printed, String canonical) {
        assertThat(Figure.parse(printed)).hasToString(canonical).isEqualTo(Figure.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 415艘", "415艘\n", "\t415艘 ", "\u3000415艘\u3000"})
    void spaceAroundAFigureIsIgnored(String printed) {
        assertThat(Figure.parse(printed)).isEqualTo(Figure.count(415, Unit.VESSEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NaN",
                "Infinity",
                "∞%",
                "1e999999999",
                "1e5元",
                "0x10元",
                "亿",
                "元",
                "%",
                "万元",
                "百家",
                "多万元",
                "余家",
                "近",
                "近家",
                "近千瓦",
                "近百分点",
                "近百%",
                "2.20",
                "2.20亿",
                "12 %% ",
                "5 gallons",
                "5KW",
                "5%元",
                "1,23,456元",
                "1234,567元",
                "1,234,56元",
                ",123元",
                "-,123元",
                "1.234,567元",
                "1,000,.5元",
                "+5%",
                "1/3家",
                "¥100",
                "100人民币",
                "100人民币美元",
                "٤١٥艘",
                "10多亿多元",
                "100多多家",
                "增长22.6%",
                "1-5月",
                "415艘，85艘",
            })
    void refusesTextThatIsNoSingleFigure(String text) {
        assertRefused(text, "expected a figure such as 2.20亿元, 12.2% or 415艘, got ");
    }

    /** Numbers that count nothing: ordinals, list marks, names and idioms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一批",
                "第二届",
                "第三方",
                "三期",
                "(二)期",
                "首个",
                "首批",
                "一是",
                "(一)",
                "一、",
                "党的十九大",
                "“两园”",
                "“双创”",
                "大鹏半岛",
                "半年报",
                "统一",
                "进一步",
                "一批",
                "一系列",
                "多次",
                "十分",
                "万事",
                "千方百计",
                "百姓",
                "2020年",
                "1-4月监测月报",
                "5G",
                "AAAA",
                "4414",
                "BT峰会",
                "WLAN",
                "深府〔2020〕10号",
                "1∶500",
                "翻一番",
                "增长一倍",
                "持平",
            })
    void refusesNumbersThatAreNoFigures(String text) {
        assertRefused(text, "expected a figure such as 2.20亿元, 12.2% or 415艘, got ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1..2元", "1.2.3元", "5.元", ".5%", "-%", "-元", "--5%", "近-家"})
    void refusesDigitsThatAreNoDecimal(String text) {
        assertRefused(text, "expected a plain decimal such as 2.20, got ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约100家左右", "至少2家以上", "近百家左右", "近100余家", "5万多吨以上", "约3.6万多人", "近2亩多",
            })
    void refusesTwoQualifyingWords(String text) {
        assertRefused(text, "expected a figure with one qualifying word, got ");
    }

    @Test
    void refusesMoreThan38Digits() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Figure.parse("1".repeat(40) + "元"))
                .withMessage("expected a decimal of at most 38 digits, got \""
                        + "1".repeat(40)
                        + "…\" (41 characters)");
        assertThat(Figure.parse("1".repeat(38) + "万亿元").digits()).isEqualTo("1".repeat(38));
        assertThat(Figure.parse("0." + "1".repeat(38) + "亿元").digits())
                .isEqualTo("0." + "1".repeat(38));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "万", "-", ",", "近", "多", "\n", "9亿元"})
    void refusesTenMegabytesAtOnceWithAShortMessage(String part) {
        String text = part.repeat(TEN_MEGABYTES / part.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(UnreadableTextException.class)
                        .isThrownBy(() -> Figure.parse(text))
                        .withMessageStartingWith("expected a figure such as 2.20亿元, 12.2% or 415艘")
                        .withMessageEndingWith("…\" (" + text.length() + " characters)")
                        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(120))
                        .satisfies(refusal -> assertThat(refusal.text()).isSameAs(text)));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryUnitBehindEveryScaleWord(Unit unit) {
        for (Scale scale : Scale.WORDS) {
            Figure<?> figure = Figure.parse("3.5" + scale.symbol() + unit.symbol());

            assertThat(figure.notation()).isEqualTo(new Notation(scale, 1));
            assertThat(figure.unit()).isEqualTo(scale.symbol() + unit.symbol());
            assertThat(figure.value().number())
                    .isEqualTo(Rational.parse("3.5").multipliedBy(scale.factor()));
        }
    }

    private static void assertRead(String printed, String value, String step, String bounds) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(figure.value().toString()).isEqualTo(value);
        assertThat(figure.step()).hasToString(step);
        assertThat(figure.bounds().toString()).isEqualTo(bounds);
    }

    private static void assertRefused(String text, String messageStart) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Figure.parse(text))
                .withMessage(messageStart + '"' + text + '"')
                .satisfies(refusal -> assertThat(refusal.text()).isEqualTo(text));
    }
}
