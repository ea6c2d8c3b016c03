package io.github.tongbi.indicators.average;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class AverageTest {
    private static final Derived<Money> SUBSIDY =
            Average.of(parseMoney("1724.48万元"), parseMeasure("85艘"));

    /** report-checks K20. */
    @Test
    void averageIsInTheScaleOfTheTotalPerUnit() {
        assertThat(Shown.value(SUBSIDY, 6)).isEqualTo("20.288000");
        assertThat(Shown.bounds(SUBSIDY, 6)).isEqualTo("[20.287941, 20.288059)");
        assertThat(SUBSIDY.unit(Locale.CHINA)).isEqualTo("万元/艘");
        assertThat(SUBSIDY.toText(Locale.CHINA)).isEqualTo("平均 20.29万元/艘");
        assertThat(SUBSIDY.toText(Locale.ENGLISH))
                .isEqualTo("average 20.29 ten thousand CNY/vessels");
        assertThat(SUBSIDY.explain(Locale.CHINA))
                .isEqualTo("平均 = 总量 ÷ 数量 = 1724.48万元 ÷ 85艘 = 20.288万元/艘");
        assertThat(SUBSIDY.explain(Locale.ENGLISH))
                .isEqualTo("average = total ÷ count = 1724.48 ten thousand CNY ÷ 85 vessels"
                        + " = 20.288 ten thousand CNY/vessels");
    }

    /** report-checks K09b. */
    @Test
    void contractedInvestmentPerCompany() {
        Derived<Money> average = Average.of(parseMoney("212.65万美元"), parseMeasure("27家"));
        assertThat(Shown.value(average, 4)).isEqualTo("7.8759");
        assertThat(Shown.bounds(average, 4)).isEqualTo("[7.8757, 7.8761)");
        assertThat(average.unit(Locale.CHINA)).isEqualTo("万美元/家");
    }

    /** report-checks K19: the total is printed in 亿, the average is wanted in 万. */
    @Test
    void averageCanBeToldInAnotherScale() {
        Derived<Money> capital = Average.of(parseMoney("1.63亿元"), parseMeasure("8个"));
        assertThat(capital.unit(Locale.CHINA)).isEqualTo("亿元/个");
        Derived<Money> inTenThousands = capital.in(Scale.TEN_THOUSAND);
        assertThat(Shown.value(inTenThousands, 4)).isEqualTo("2037.5000");
        assertThat(Shown.bounds(inTenThousands, 4)).isEqualTo("[2031.2500, 2043.7500)");
        assertThat(inTenThousands).hasToString("平均 2037.50万元/个");
        assertThat(inTenThousands.outcome()).isEqualTo(capital.outcome());
    }

    /** report-checks K21. */
    @Test
    void averageOfACountIsACount() {
        Derived<Measure> records =
                Average.of(parseMeasure("1.08亿条"), parseMeasure("18家")).in(Scale.ONE);
        assertThat(Shown.value(records, 1)).isEqualTo("6000000.0");
        assertThat(Shown.bounds(records, 1)).isEqualTo("[5972222.2, 6027777.8)");
        assertThat(records.unit(Locale.CHINA)).isEqualTo("条/家");
    }

    @Test
    void termsGiveTheExplanationTheirNames() {
        Derived<Money> average = Average.of(
                        Term.of(Label.of("减船补贴", "subsidy"), parseMoney("1724.48万元")),
                        Term.of(Label.of("减船数", "vessels retired"), parseMeasure("85艘")))
                .named(Label.of("平均每艘补贴", "subsidy per vessel"));
        assertThat(average.explain(Locale.CHINA)).startsWith("平均每艘补贴 = 减船补贴 ÷ 减船数 = ");
        assertThat(average.explain(Locale.ENGLISH))
                .startsWith("subsidy per vessel = subsidy ÷ vessels retired = ");
        assertThat(average.unit(Locale.CHINA)).isEqualTo("万元/艘");
    }

    @Test
    void countOfZeroLeavesItUndefined() {
        Derived<Money> average = Average.of(parseMoney("1724.48万元"), parseMeasure("0艘"));
        assertThat(average.outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThat(average.toText(Locale.CHINA)).isEqualTo("平均 ——");
        assertThat(average.toText(Locale.ENGLISH)).isEqualTo("average n/a");
        assertThat(average.bounds()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    /** 1公顷 is 15亩 exactly, 1亩 is 2000/3平方米. */
    @ParameterizedTest
    @CsvSource({
        "4.5亿元, 1公顷, MU, 亩均 0.30亿元/亩",
        "4.5亿元, 15亩, MU, 亩均 0.30亿元/亩",
        "2亿元, 2000平方米, MU, 亩均 0.67亿元/亩",
        "4.5亿元, 3平方公里, SQUARE_KILOMETRE, 每平方公里平均 1.50亿元/平方公里",
        "4.5亿元, 100公顷, SQUARE_KILOMETRE, 每平方公里平均 4.50亿元/平方公里",
        "360万元, 12人, PERSON, 人均 30.00万元/人",
        "1.08亿元, 36户, TENANT, 户均 0.03亿元/户",
        "1724.48万元, 85艘, VESSEL, 每艘平均 20.29万元/艘",
    })
    void intensityIsToldPerUnit(String total, String count, Unit unit, String expected) {
        assertThat(Average.per(unit, parseMoney(total), parseMeasure(count))).hasToString(expected);
    }

    @Test
    void intensityIsExplainedWithItsConversion() {
        Derived<Money> perMu = Average.per(Unit.MU, parseMoney("4.5亿元"), parseMeasure("1公顷整"));
        assertThat(perMu.explain(Locale.CHINA))
                .isEqualTo("亩均 = 总量 ÷ (数量 × 15) = 4.5亿元 ÷ (1公顷整 × 15) = 0.3亿元/亩");
        assertThat(Shown.bounds(perMu, 5)).isEqualTo("[0.29667, 0.30333)");
        assertThat(perMu.name().en()).isEqualTo("average per mu");
        assertThat(name(Unit.PERSON, "12人")).isEqualTo("average per head");
        assertThat(name(Unit.TENANT, "12户")).isEqualTo("average per tenant");
        assertThat(name(Unit.VESSEL, "12艘")).isEqualTo("average per unit (vessels)");
    }

    private static String name(Unit unit, String count) {
        return Average.per(unit, parseMoney("360万元"), parseMeasure(count))
                .name()
                .en();
    }

    @Test
    void countThatDoesNotConvertIsRefusedNamingBoth() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(
                        () -> Average.per(Unit.PERSON, parseMoney("360万元"), parseMeasure("12户")))
                .withMessage("expected measures in one unit, got 户 and 人");
    }

    @Property
    void averageTimesCountIsTheTotal(
            @ForAll @IntRange(min = 0) int total, @ForAll @IntRange(min = 1) int count) {
        Derived<Money> average = Average.of(parseMoney(total + "万元"), parseMeasure(count + "艘"));
        assertThat(average.outcome().orElseThrow().multipliedBy(Rational.of(count)))
                .isEqualTo(parseMoney(total + "万元").value());
    }
}
