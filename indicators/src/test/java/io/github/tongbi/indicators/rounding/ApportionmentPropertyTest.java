package io.github.tongbi.indicators.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;

import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class ApportionmentPropertyTest {
    private static final Rounding TENTHS = Rounding.halfUp(1);

    @Provide
    Arbitrary<List<Ratio>> parts() {
        Arbitrary<Rational> coarse =
                Arbitraries.integers().between(-30, 30).map(n -> Rational.of(n, 20));
        Arbitrary<Rational> fine =
                Arbitraries.integers().between(-10_000, 10_000).map(n -> Rational.of(n, 777));
        return Arbitraries.oneOf(coarse, fine)
                .map(Ratio::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Apportionment<Ratio> fitted(List<Ratio> parts) {
        return Apportionment.of(parts, TENTHS, TotalRule.ROUNDED_TOTAL);
    }

    private static Rational sum(List<Ratio> parts) {
        return parts.stream().map(Ratio::number).reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational distance(List<Ratio> exact, List<Ratio> rounded) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < exact.size(); i++) {
            sum = sum.plus(exact.get(i).number().minus(rounded.get(i).number()).abs());
        }
        return sum;
    }

    @Property
    void partsSumToTheRoundedTotalAndMoveByLessThanOneUnit(@ForAll("parts") List<Ratio> parts) {
        Apportionment<Ratio> rounded = fitted(parts);
        assertThat(sum(rounded.parts())).isEqualTo(TENTHS.round(sum(parts)));
        assertThat(rounded.total().number()).isEqualTo(sum(rounded.parts()));
        for (int i = 0; i < parts.size(); i++) {
            Rational moved =
                    parts.get(i).number().minus(rounded.parts().get(i).number()).abs();
            assertThat(moved).isLessThan(TENTHS.interval());
        }
    }

    @Property
    void orderDecidesNothing(@ForAll("parts") List<Ratio> parts, @ForAll int rotation) {
        List<Ratio> moved = Lists.newArrayList(Lists.reverse(parts));
        Collections.rotate(moved, rotation);
        assertThat(pairs(fitted(moved))).isEqualTo(pairs(fitted(parts)));
    }

    private static Multiset<Map.Entry<Ratio, Ratio>> pairs(Apportionment<Ratio> rounded) {
        Multiset<Map.Entry<Ratio, Ratio>> pairs = HashMultiset.create();
        for (int i = 0; i < rounded.parts().size(); i++) {
            pairs.add(Map.entry(rounded.exact().get(i), rounded.parts().get(i)));
        }
        return pairs;
    }

    @Property
    void signOfAllPartsDecidesNothing(@ForAll("parts") List<Ratio> parts) {
        assertThat(fitted(negated(parts)).parts())
                .isEqualTo(negated(fitted(parts).parts()));
    }

    private static List<Ratio> negated(List<Ratio> parts) {
        return parts.stream().map(part -> new Ratio(part.number().negated())).toList();
    }

    @Property
    void noOtherRoundingIsNearer(@ForAll("parts") List<Ratio> parts) {
        Rational total = TENTHS.round(sum(parts));
        Rational least = distance(parts, fitted(parts).parts());
        for (int choice = 0; choice < 1 << parts.size(); choice++) {
            List<Ratio> other = chosen(parts, choice);
            if (sum(other).equals(total)) {
                assertThat(distance(parts, other)).isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static List<Ratio> chosen(List<Ratio> parts, int choice) {
        List<Ratio> chosen = Lists.newArrayList();
        for (int i = 0; i < parts.size(); i++) {
            boolean up = (choice >> i & 1) == 1;
            Rational units = parts.get(i).number().dividedBy(TENTHS.interval());
            Rational whole =
                    Rational.of(units.toInteger(up ? RoundingMode.CEILING : RoundingMode.FLOOR));
            chosen.add(new Ratio(whole.multipliedBy(TENTHS.interval())));
        }
        return chosen;
    }
}
