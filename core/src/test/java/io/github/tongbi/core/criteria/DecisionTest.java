package io.github.tongbi.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, UNMET, UNMET, MET",
        "MET, UNDECIDED, UNDECIDED, MET",
        "UNMET, UNMET, UNMET, UNMET",
        "UNMET, UNDECIDED, UNMET, UNDECIDED",
        "UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED"
    })
    void decisionsCombineInEitherOrder(
            Decision one, Decision other, Decision both, Decision either) {
        assertThat(one.and(other)).isEqualTo(both).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(either).isEqualTo(other.or(one));
        assertThat(one.not().not()).isEqualTo(one);
    }

    /** 2.0亿元 is [1.95, 2.05)亿元, 2亿元整 is exact. */
    @ParameterizedTest
    @CsvSource({
        "2亿元整, 2亿元整, MET, UNMET",
        "1.9亿元整, 2亿元整, UNMET, UNMET",
        "2.1亿元整, 2亿元整, MET, MET",
        "2.0亿元, 2亿元整, UNDECIDED, UNDECIDED",
        "2.0亿元, 1.95亿元整, MET, UNDECIDED",
        "2.0亿元, 2.05亿元整, UNMET, UNMET",
        "2.0亿元, 1.9亿元, MET, MET",
        "2.1亿元, 1.9亿元, MET, MET",
        "1.9亿元, 2.0亿元, UNMET, UNMET",
        "2亿元, 1.9亿元, UNDECIDED, UNDECIDED",
        "1.8亿元, 2.0亿元, UNMET, UNMET",
        "1.8亿元, 1.9亿元, UNMET, UNMET",
        "2亿元以上, 2亿元整, MET, UNDECIDED",
        "超2亿元, 2亿元整, MET, MET",
        "2亿元以内, 2亿元整, UNDECIDED, UNMET",
        "2亿元以内, 1亿元以上, UNDECIDED, UNDECIDED"
    })
    void figuresAreComparedByTheIntervalsOfTheirDigits(
            String figure, String other, Decision atLeast, Decision above) {
        Interval one = Interval.of(money(figure));
        Interval two = Interval.of(money(other));
        assertThat(one.isAtLeast(two)).isEqualTo(atLeast);
        assertThat(one.isAbove(two)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "6万元整, 10万元整, MET",
        "599元整, 1000元整, UNMET",
        "6万元, 10万元, UNDECIDED",
        "7万元, 10万元, MET",
        "0元, 0元整, UNMET",
        "1元整, 0元, UNDECIDED",
        "1元整, 1元以内, UNDECIDED"
    })
    void shareIsOfAWholeAboveZero(String part, String whole, Decision decision) {
        Interval interval = Interval.of(money(part));
        assertThat(interval.isAtLeastShare(Rational.of(6, 10), Interval.of(money(whole))))
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5亿元, 0.5亿元, 1.9亿元整, MET",
        "1.5亿元, 0.5亿元, 2.1亿元整, UNMET",
        "1.5亿元, 超0.5亿元, 1.95亿元整, MET",
        "1.5亿元, 0.5亿元以内, 9亿元整, UNMET"
    })
    void sumReachesFromTheSumOfTheLeastToTheSumOfTheMost(
            String one, String other, String edge, Decision atLeast) {
        Interval sum = Interval.of(money(one)).plus(Interval.of(money(other)));
        assertThat(sum.isAtLeast(Interval.of(money(edge)))).isEqualTo(atLeast);
    }

    private static Figure<Money> money(String printed) {
        return Figure.parseMoney(printed);
    }
}
