package io.github.tongbi.indicators.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/** Each form of relation on figures small enough to be worked out by hand. */
class RelationFormsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "complement, r=93.7% v=?%, complement v r, v, '(6.25, 6.35]%'",
        "whole, a=33.3% b=33.3% c=?%, whole a b c, c, '(33.30, 33.50]%'",
        "product, f=20.288万元整/艘 n=85艘 p=?万元, product p f n, p, 1724.48万元",
        "product of a rate, r=12.2% p=18亿元整 a=?亿元, product a r p, a, '[2.18, 2.21)亿元'",
        "factor of either sign, p=-6亿元整 q=3亿元整 r=?%, product p r q, r, -200.00%",
        "stock with outflow, o=43个 i=14个 x=5个 c=?个, stockFlow c o i x, c, 52个",
        "difference in points, a=2.6% b=1.8% d=?pp, points d a b, d, '(0.70, 0.90)个百分点'",
        "chained growth, a=33.8% b=-20.5% g=?%, chainedGrowth g a b, g, '(6.26, 6.48)%'",
        "average growth of two years, a=4.4% g=?%, averageGrowth a g 2, g, '[8.88, 9.10)%'",
        "growth to a multiple, c=10亿元整 t=4倍 b=?亿元, growthTo t c b, b, '(2.22, 2.86]亿元'",
        "increase, n=27家 b=1家 d=?家, increase d n b, d, 26家"
    })
    void formsGiveWhatFollows(
            String form, String figures, String relations, String name, String expected) {
        Span span =
                Audit.of(Networks.of(figures, relations)).implied(name).span().orElseThrow();

        int decimals = span.kind().isWhole() ? 0 : 2;
        assertThat(span.toText(Locale.CHINA, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a part above its whole, a=3亿元 b=2亿元, subset a b, INCONSISTENT",
        "a negative part, a=-1亿元 b=2亿元, subset a b, INCONSISTENT",
        "a part as large as its whole, a=2亿元 b=2亿元, subset a b, CONSISTENT",
        "more spent than received, a=3亿元 b=2亿元, atMost a b, INCONSISTENT",
        "a negative amount at most, a=-1亿元 b=2亿元, atMost a b, CONSISTENT",
        "one figure told twice, a=35.0% b=36.0%, same a b, INCONSISTENT",
        "one figure told more sharply, a=35% b=35.4%, same a b, CONSISTENT",
        "a growth on a base of zero, c=5亿元 b=0亿元整 g=10%, growth g c b, INCONSISTENT",
        "a contribution to a fall, c=-50% p=2亿元整 q=1亿元整 w=2亿元整 v=4亿元整,"
                + " contribution c p q w v, CONSISTENT"
    })
    void formsAreJudged(String form, String figures, String relations, Verdict verdict) {
        assertThat(Audit.of(Networks.of(figures, relations)).verdict()).isEqualTo(verdict);
    }

    @Test
    void factoriesRefuseWhatIsNoRelation() {
        assertThatThrownBy(() -> SumRelations.sum("a"))
                .hasMessage("expected a part of a, got none");
        assertThatThrownBy(() -> RateRelations.pace("q", "a", "p", Rational.ONE))
                .hasMessage("expected a part of the period such as 1/3, got 1");
        assertThatThrownBy(() -> RateRelations.averageGrowth("a", "g", 1))
                .hasMessage("expected 2 to 100 years, got 1");
        assertThatThrownBy(() -> RateRelations.weightedGrowth(
                        "g", ImmutableList.of("w"), ImmutableList.of()))
                .hasMessage("expected as many weights as growths, got 1 and 0");
    }
}
