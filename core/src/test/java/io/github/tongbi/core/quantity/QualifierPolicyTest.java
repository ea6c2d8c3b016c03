package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.quantity.Rounding.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierPolicyTest {
    /** A caller's own convention: 近 by a twentieth, 约 by a tenth, 余 by half. */
    private enum Own implements QualifierPolicy {
        INSTANCE;

        @Override
        public Rational near(Rational number, Rational unit) {
            return number.dividedBy(Rational.of(20));
        }

        @Override
        public Rational about(Rational number, Rational unit) {
            return number.dividedBy(Rational.of(10));
        }

        @Override
        public Rational somewhatOver(Rational number, Rational unit) {
            return number.dividedBy(Rational.of(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "近百个, [95 个..100 个)",
        "近-100个, (-100 个..-95 个]",
        "约3.6万人, [32400 人..39600 人]",
        "100余家, (100 家..150 家)",
        "100家以上, [100 家..+∞)",
        "415艘, [415 艘..415 艘]",
    })
    void anotherConventionWidensOrNarrowsOnlyTheVagueWords(String printed, String interval) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(figure.bounds(Rule.HALF_UP, Own.INSTANCE).toString()).isEqualTo(interval);
    }

    @Test
    void houseConventionIsWhatBoundsUsesByItself() {
        Figure<?> figure = Figure.parse("近3.6万人");

        assertThat(figure.bounds(Rule.HALF_UP, QualifierPolicy.HOUSE).toString())
                .isEqualTo(figure.bounds().toString())
                .isEqualTo("[35000 人..36000 人)");
        assertThat(SerializableTester.reserialize(QualifierPolicy.HOUSE))
                .isSameAs(QualifierPolicy.HOUSE);
    }
}
