package io.github.tongbi.indicators.audit.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class LinearFormTest {
    @ParameterizedTest
    @CsvSource({
        "x0, x0, 2*x0, 0",
        "x0 - 2.5*x3, x1 + 2.5*x3, x0 + x1, x0 - x1 - 5*x3",
        "-x2, x0 + x5, x0 - x2 + x5, -x0 - x2 - x5",
        "0, 1/3*x1, 1/3*x1, -1/3*x1",
        "x4, 0, x4, x4",
    })
    void sumsAndDifferencesKeepTheOrderOfVariables(
            String left, String right, String sum, String difference) {
        assertThat(Inequality.form(left).plus(Inequality.form(right))).hasToString(sum);
        assertThat(Inequality.form(left).minus(Inequality.form(right))).hasToString(difference);
    }

    @Test
    void productWithZeroHasNoVariables() {
        assertThat(LinearForm.of(3).times(Rational.ZERO)).isEqualTo(LinearForm.zero());
        assertThat(LinearForm.of(3).times(Rational.of(-2))).hasToString("-2*x3");
    }

    @Test
    void variablesHaveFactors() {
        LinearForm form =
                LinearForm.of(Map.of(7, Rational.of(2), 1, Rational.ONE, 4, Rational.ZERO));
        assertThat(form).hasToString("x1 + 2*x7");
        assertThat(form.size()).isEqualTo(2);
        assertThat(form.variable(1)).isEqualTo(7);
        assertThat(form.coefficient(1)).isEqualTo(Rational.of(2));
        assertThat(form.factorOf(7)).isEqualTo(Rational.of(2));
        assertThat(form.factorOf(4)).isEqualTo(Rational.ZERO);
    }

    @Property
    @Domain(Inequalities.class)
    void operationsAreThoseOfTheValues(@ForAll LinearForm left, @ForAll LinearForm right) {
        List<Rational> point = List.of(
                Rational.of(1), Rational.of(100), Rational.of(10_000), Rational.of(1_000_000));
        Rational difference = left.at(point::get).minus(right.at(point::get));
        assertThat(left.minus(right).at(point::get)).isEqualTo(difference);
        assertThat(Inequality.form(left.toString())).isEqualTo(left);
    }

    @Test
    void formsAreEqualIfTheirFactorsAre() {
        new EqualsTester()
                .addEqualityGroup(LinearForm.of(1), LinearForm.of(1).plus(LinearForm.zero()))
                .addEqualityGroup(LinearForm.of(2))
                .addEqualityGroup(LinearForm.of(1).times(Rational.of(2)))
                .addEqualityGroup(LinearForm.zero(), LinearForm.of(2).minus(LinearForm.of(2)))
                .testEquals();
    }
}
