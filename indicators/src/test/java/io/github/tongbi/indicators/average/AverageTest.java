package io.github.tongbi.indicators.average;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

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

    @Property
    void averageTimesCountIsTheTotal(
            @ForAll @IntRange(min = 0) int total, @ForAll @IntRange(min = 1) int count) {
        Derived<Money> average = Average.of(parseMoney(total + "万元"), parseMeasure(count + "艘"));
        assertThat(average.outcome().orElseThrow().multipliedBy(Rational.of(count)))
                .isEqualTo(parseMoney(total + "万元").value());
    }
}
