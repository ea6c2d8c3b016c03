package io.github.tongbi.indicators.completion;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.PlanTarget;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    /** Examples laid out like those of GB/T 8170-2008 section 4: in full, then rounded. */
    @ParameterizedTest
    @CsvSource({
        "1349吨, 14百吨以上, MISSED, MISSED",
        "1351吨, 14百吨以上, MISSED, MET",
        "1400吨, 14百吨以上, MET, MET",
        "97.01吨, 97.0吨以上, MET, MET",
        "96.96吨, 97.0吨以上, MISSED, MET",
        "96.94吨, 97.0吨以上, MISSED, MISSED",
        "0.452吨, 0.5吨以下, MET, MET",
        "0.549吨, 0.5吨以下, MISSED, MET",
        "0.551吨, 0.5吨以下, MISSED, MISSED",
        "1.151吨, 1.2-1.6吨, MISSED, MET",
        "1.649吨, 1.2-1.6吨, MISSED, MET",
        "1.651吨, 1.2-1.6吨, MISSED, MISSED",
        "9.89吨, 9.9-10.1吨, MISSED, MET",
        // 9.85 rounds to the even 9.8; half-up it would pass as 9.9
        "9.85吨, 9.9-10.1吨, MISSED, MISSED",
        "10.10吨, 9.9-10.1吨, MET, MET",
        "10.16吨, 9.9-10.1吨, MISSED, MISSED",
    })
    void measuredValueIsComparedInFullOrRounded(
            String actual, String limit, Attainment full, Attainment rounded) {
        Target<Measure> target = Target.of(parseMeasure(limit));
        Figure<Measure> exact = parseMeasure(actual).exact();
        assertThat(target.check(exact, LimitComparison.FULL_VALUE)).isEqualTo(full);
        assertThat(target.check(exact, LimitComparison.ROUNDED_VALUE)).isEqualTo(rounded);
    }

    /** Printed rates stand for all that rounds to them. */
    @ParameterizedTest
    @CsvSource({
        "5.5%, 5.5%以内, UNDECIDED, MET",
        "5.4%, 5.5%以内, MET, MET",
        // 5.55 is rounded to the even 5.6
        "5.6%, 5.5%以内, MISSED, MISSED",
        "5.7%, 5.5%以内, MISSED, MISSED",
        "6%, 5.5%以内, UNDECIDED, UNDECIDED",
        "5.52%, 5.5%以内, MISSED, MET",
        "5.5%, 不足5.5%, UNDECIDED, UNDECIDED",
        "5.4%, 不足5.5%, MET, MET",
        "-1.0%, 不足5.5%, MET, MET",
        "6.5%, 6.5%左右, MET, MET",
        "6.4%, 6.5%左右, MISSED, MISSED",
        "6.3%, 6.5%左右, MISSED, MISSED",
        "6.6%, 6.5%左右, UNDECIDED, UNDECIDED",
        "63%, 63%-68%, UNDECIDED, UNDECIDED",
        "65%, 63%-68%, MET, MET",
        "68%, 63%-68%, UNDECIDED, MET",
        "69%, 63%-68%, MISSED, UNDECIDED",
        "70%, 63%-68%, MISSED, MISSED",
        "超6.0%, 6.0%以上, MET, MET",
        "6.0%以上, 6.0%以上, MET, MET",
        "6.0%以上, 7.0%以上, UNDECIDED, UNDECIDED",
        "6.0%以上, 5.0%以下, MISSED, MISSED",
        "6.0%以下, 5.0%以下, UNDECIDED, UNDECIDED",
        "6.0%以下, 7.0%以上, MISSED, MISSED",
        "6.0%以下, 7.0%以下, MET, MET",
    })
    void printedRateIsDecidedByItsInterval(
            String actual, String limit, Attainment full, Attainment rounded) {
        Target<Ratio> target = Target.of(parseRatio(limit));
        assertThat(target.check(parseRatio(actual), LimitComparison.FULL_VALUE)).isEqualTo(full);
        assertThat(target.check(parseRatio(actual), LimitComparison.ROUNDED_VALUE))
                .isEqualTo(rounded);
    }

    /** Open ends of an interval do not reach the multiple that the end itself rounds to. */
    @ParameterizedTest
    @CsvSource({
        // [5.5, 6.5) rounds to 6 and nothing else, for 6.5 itself would be 6
        "6%, 6%-7%, MET",
        // [4.5, 5.5): 4.5 rounds to 4, and 5.5 would to 6
        "5%, 4%-5%, MET",
        "5%, 5%-6%, UNDECIDED",
        // (-5.5, -4.5]
        "-5%, -5%--4%, MET",
        "-5%, -6%--5%, UNDECIDED",
        // (5.5, ∞) and [5.5, ∞)
        "超5.5%, 6%以上, MET",
        "5.5%以上, 6%以上, MET",
        "超4.5%, 5%以上, MET",
        "4.5%以上, 5%以上, UNDECIDED",
        // (0, 4.5) and (0, 5.5)
        "不足4.5%, 4%以下, MET",
        "不足5.5%, 5%以下, MET",
        "不足5.5%, 4%以下, UNDECIDED",
        "不足5.5%, 超0%, UNDECIDED",
    })
    void openEndIsNotRoundedItself(String actual, String limit, Attainment expected) {
        Target<Ratio> target = Target.of(parseRatio(limit));
        assertThat(target.check(parseRatio(actual), LimitComparison.ROUNDED_VALUE))
                .isEqualTo(expected);
    }

    @Test
    void boundaryOfTheLimitBelongsToIt() {
        Figure<Ratio> five = parseRatio("5.0%").exact();
        assertThat(full("5%以上", five)).isEqualTo(Attainment.MET);
        assertThat(full("5%以下", five)).isEqualTo(Attainment.MET);
        assertThat(full("超5%", five)).isEqualTo(Attainment.MISSED);
        assertThat(full("不足5%", five)).isEqualTo(Attainment.MISSED);
        assertThat(full("4%-5%", five)).isEqualTo(Attainment.MET);
        assertThat(full("5%-6%", five)).isEqualTo(Attainment.MET);
    }

    private static Attainment full(String limit, Figure<Ratio> actual) {
        return Target.of(parseRatio(limit)).check(actual, LimitComparison.FULL_VALUE);
    }

    @Test
    void indicatorIsCheckedByItsBounds() {
        Target<Ratio> half = Target.of(parseRatio("50%以上"));
        Completion<?> met = Completion.of(parseMoney("9.1亿元"), parseMoney("18亿元整"));
        Completion<?> close = Completion.of(parseMoney("9.0亿元"), parseMoney("18亿元整"));
        Completion<?> none = Completion.of(parseMoney("9.0亿元"), parseMoney("0亿元"));
        assertThat(half.check(met, LimitComparison.FULL_VALUE)).isEqualTo(Attainment.MET);
        assertThat(half.check(close, LimitComparison.FULL_VALUE)).isEqualTo(Attainment.UNDECIDED);
        assertThat(half.check(close, LimitComparison.ROUNDED_VALUE)).isEqualTo(Attainment.MET);
        assertThat(half.check(none, LimitComparison.FULL_VALUE)).isEqualTo(Attainment.UNDECIDED);
    }

    /** Dapeng, first half of 2020: investment at 41.6 % against half of the year. */
    @Test
    void plainFigureIsMeantAsTold() {
        Target<Ratio> half = Target.of(parseRatio("50%"), PlanTarget.AT_LEAST);
        assertThat(half.check(parseRatio("41.6%"), LimitComparison.ROUNDED_VALUE))
                .isEqualTo(Attainment.MISSED);
        assertThat(half).hasToString("50%以上");
        assertThat(half.type()).isEqualTo(PlanTarget.AT_LEAST);
        assertThat(Target.of(parseRatio("5.5%以内"))).hasToString("5.5%以内");
        assertThat(Target.of(parseRatio("6.5%左右")).type()).isEqualTo(PlanTarget.ABOUT);
        assertThat(Target.of(parseRatio("50%"), PlanTarget.AT_MOST).values())
                .isEqualTo(Range.atMost(Ratio.ofPercent("50")));
        assertThat(Target.of(parseRatio("6.5%"), PlanTarget.ABOUT).values())
                .isEqualTo(Range.closed(Ratio.ofPercent("6.45"), Ratio.ofPercent("6.55")));
        assertThat(Target.of(parseRatio("63%-68%"), PlanTarget.RANGE).values())
                .isEqualTo(Range.closed(Ratio.ofPercent("63"), Ratio.ofPercent("68")));
    }

    @Test
    void anotherPolicyTellsHowFarAboutReaches() {
        Target<Ratio> about = Target.of(parseRatio("6.5%左右"));
        Target<Ratio> wide = about.with(HalfAPoint.POLICY);
        assertThat(about.policy()).isEqualTo(QualifierPolicy.HOUSE);
        assertThat(wide.values())
                .isEqualTo(Range.closed(Ratio.ofPercent("6.0"), Ratio.ofPercent("7.0")));
        assertThat(wide.check(parseRatio("6.3%"), LimitComparison.FULL_VALUE))
                .isEqualTo(Attainment.MET);
    }

    /** A bureau's own convention: half a percentage point to either side. */
    private enum HalfAPoint implements QualifierPolicy {
        POLICY;

        @Override
        public Rational near(Rational number, Rational unit) {
            return unit;
        }

        @Override
        public Rational about(Rational number, Rational unit) {
            return Rational.of(1, 200);
        }

        @Override
        public Rational somewhatOver(Rational number, Rational unit) {
            return unit;
        }
    }

    @Test
    void planTellsItsTarget() {
        assertThat(Target.of(plan("18亿元").build())).isEmpty();
        assertThat(Target.of(plan("18亿元以上").build()).orElseThrow())
                .isEqualTo(Target.of(parseMoney("18亿元以上")));
        assertThat(Target.of(plan("18亿元").target(PlanTarget.AT_LEAST).build()).orElseThrow())
                .isEqualTo(Target.of(parseMoney("18亿元"), PlanTarget.AT_LEAST));
        assertThat(range("18亿元", "20.5亿元")).hasToString("18.0-20.5亿元");
        assertThat(range("18.5亿元", "20亿元")).hasToString("18.5-20.0亿元");
    }

    private static Target<?> range(String low, String high) {
        InvestmentPlan.Builder plan = plan(low).target(PlanTarget.RANGE).upTo(parseMoney(high));
        return Target.of(plan.build()).orElseThrow();
    }

    private static InvestmentPlan.Builder plan(String amount) {
        return InvestmentPlan.builder()
                .kind(InvestmentKind.INDUSTRIAL)
                .period(ReferencePeriod.ofYear(2020))
                .amount(parseMoney(amount));
    }

    @ParameterizedTest
    @CsvSource({"18%", "近18%", "18余家", "数十家"})
    void figureThatDoesNotSayHowItIsMeantIsRefused(String limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.of(Figure.parse(limit)))
                .withMessage("expected a target such as 6.5%左右, 5.5%以内 or 63%-68%, got " + limit);
    }

    @ParameterizedTest
    @CsvSource({
        "5.5%以内, AT_LEAST",
        "约6.5%, AT_MOST",
        "6.5%以上, ABOUT",
        "63%~68%, AT_LEAST",
        "63%, RANGE",
        "近63%, ABOUT",
    })
    void figureThatSaysOtherwiseIsRefused(String limit, PlanTarget type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.of(parseRatio(limit), type))
                .withMessage("expected a target that is meant as " + type + ", got " + limit);
    }

    @Test
    void unlikeFiguresAreRefusedNamingBoth() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Target.of(parseMeasure("2家以上"))
                        .check(parseMeasure("3户"), LimitComparison.FULL_VALUE))
                .withMessage("expected measures in one unit, got 家 and 户");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Target.of(parseMoney("2亿元以上"))
                        .check(
                                Completion.impliedPlan(parseMoney("3亿美元"), parseRatio("50.0%")),
                                LimitComparison.FULL_VALUE))
                .withMessage("expected amounts of one currency, got CNY and USD");
    }

    @Test
    void targetIsAValue() {
        new EqualsTester()
                .addEqualityGroup(
                        Target.of(parseRatio("5.5%以内")),
                        Target.of(parseRatio("5.5%以内"), PlanTarget.AT_MOST),
                        Target.of(parseRatio("5.5%"), PlanTarget.AT_MOST))
                .addEqualityGroup(Target.of(parseRatio("5.50%以内")))
                .addEqualityGroup(Target.of(parseRatio("5.5%左右")).with(HalfAPoint.POLICY))
                .testEquals();
        Target<Ratio> target = Target.of(parseRatio("6.5%左右"));
        assertThat(SerializableTester.reserialize(target)).isEqualTo(target);
        assertThat(Attainment.MET.label().zh()).isEqualTo("达标");
        assertThat(Attainment.MISSED.label().en()).isEqualTo("missed");
        assertThat(Attainment.UNDECIDED.label().zh()).isEqualTo("不能判定");
    }

    /** What a printed figure decides, every value behind it decides alike. */
    @Property
    void decisionHoldsForEveryValueBehindTheFigure(
            @ForAll @IntRange(min = -3000, max = 3000) int hundredths,
            @ForAll @IntRange(min = -30, max = 30) int limit,
            @ForAll LimitComparison comparison,
            @ForAll boolean least) {
        Figure<Measure> exact = Figure.of(
                        tonnes(Rational.of(hundredths, 100)), new Notation(Scale.ONE, 2))
                .exact();
        Figure<Measure> printed =
                Figure.rounded(exact.value(), new Notation(Scale.ONE, 0), Rounding.Rule.HALF_UP);
        Figure<Measure> end = Figure.of(tonnes(Rational.of(limit)), new Notation(Scale.ONE, 0));
        Target<Measure> target = Target.of(end, least ? PlanTarget.AT_LEAST : PlanTarget.AT_MOST);
        Attainment ofExact = target.check(exact, comparison);
        assertThat(ofExact).isNotEqualTo(Attainment.UNDECIDED);
        assertThat(target.check(printed, comparison)).isIn(ofExact, Attainment.UNDECIDED);
    }

    private static Measure tonnes(Rational number) {
        return new Measure(number, Unit.TONNE);
    }
}
