package io.github.tongbi.indicators.audit.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tongbi.core.quantity.Rational;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.BitSet;

/** Systems by hand. */
class LinearSystemTest {
    @ParameterizedTest
    @CsvSource({
        "x0 < 1; x0 >= 1, '{0, 1}'",
        "x0 <= 1; x0 >= 1, holds",
        "x0 <= 1; x0 > 1, '{0, 1}'",
        "x0 < 1; x0 > 0.99, holds",
        "x0 > 1, holds",
        "0 >= 0; 0 < 0; x0 > 0, '{1}'",
        "x0 + x1 <= 3; x0 + x1 >= 3; x0 > 1; x1 >= 2, '{0, 2, 3}'",
        "x0 + x1 <= 3; x0 + x1 >= 3; x0 >= 1; x1 >= 2, holds",
        // Parts of [2.35, 2.45), [1.15, 1.25) and [0.05, 0.15) whose upper ends sum to 3.85,
        // and are not reached: the total is not 3.9.
        "x0 >= 2.35; x0 < 2.45; x1 >= 1.15; x1 < 1.25; x2 >= 0.05; x2 < 0.15;"
                + " x0 + x1 + x2 >= 3.85, '{1, 3, 5, 6}'",
        // The same parts with a total printed as 3.8.
        "x0 >= 2.35; x0 < 2.45; x1 >= 1.15; x1 < 1.25; x2 >= 0.05; x2 < 0.15;"
                + " x0 + x1 + x2 >= 3.75, holds",
        // Strict circles: x0 < x1 < x2 < x0.
        "x0 - x1 < 0; x1 - x2 < 0; x0 - x2 > 0, '{0, 1, 2}'",
        "x0 - x1 <= 0; x1 - x2 <= 0; x0 - x2 >= 0, holds",
    })
    void conflictNamesTheBoundsThatCannotHoldTogether(String text, String answer) {
        LinearSystem system = SmallSystem.parse(text).system();
        assertThat(system.isFeasible() ? "holds" : system.conflict().toString()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "x0 < 1, x0, 1 not reached",
        "x0 <= 1, 2*x0, 2 reached",
        "x0 >= 1, x0, none",
        "x0 <= 1; x1 < 1, x0 + x1, 2 not reached",
        "x0 <= 1; x1 < 1; x0 + x1 <= 1.5, x0 + x1, 1.5 reached",
        "x0 <= 1; x0 >= 1; x1 - x0 <= 0, x1, 1 reached",
        "x0 <= 1, 0, 0 reached",
        // E. M. L. Beale, "Cycling in the dual simplex algorithm", 1955: the maximum is 5/4.
        "0.25*x0 - 8*x1 - x2 + 9*x3 <= 0; 0.5*x0 - 12*x1 - 0.5*x2 + 3*x3 <= 0; x2 <= 1;"
                + " x0 >= 0; x1 >= 0; x2 >= 0; x3 >= 0,"
                + " 0.75*x0 - 20*x1 + 0.5*x2 - 6*x3, 1.25 reached",
    })
    void maximumTellsWhetherItIsReached(String text, String form, String maximum) {
        LinearSystem system = SmallSystem.parse(text).system();
        LinearForm sought = Inequality.form(form);
        assertThat(shown(system.maximum(sought))).isEqualTo(maximum);
        assertThat(shown(system.minimum(sought.times(Rational.of(-1))).negated()))
                .isEqualTo(maximum);
    }

    @ParameterizedTest
    @CsvSource({
        "x0 >= 1; x0 < 3; x1 >= 2; x1 <= 4, x0, 0, x1, 0, 0.25 reached, 1.5 not reached",
        // A cone: levels known up to their scale only.
        "x0 > 0; x1 - 2*x0 <= 0; x1 - x0 > 0, x1, 0, x0, 0, 1 not reached, 2 reached",
        "x0 > 0; x0 <= 1; x1 >= 1; x1 <= 1, x1, 0, x0, 0, 1 reached, none",
        // (x0 − 1) / x0 grows towards 1 without end.
        "x0 >= 1, x0, -1, x0, 0, 0 reached, 1 not reached",
        "x0 > 0; x0 <= 1, x1, 0, x0, 0, none, none",
        "x0 > -1; x0 <= 1, 0, 3, x0, 1, 1.5 reached, none",
        // Growth of 2.4 over 2.2: from 0.1/2.25 to 0.3/2.15.
        "x0 >= 2.35; x0 < 2.45; x1 >= 2.15; x1 < 2.25, x0 - x1, 0, x1, 0,"
                + " 2/45 not reached, 6/43 not reached",
    })
    void quotientsLieBetweenTheirExtremes(
            String text,
            String numerator,
            String above,
            String denominator,
            String below,
            String minimum,
            String maximum) {
        LinearSystem system = SmallSystem.parse(text).system();
        LinearForm dividend = Inequality.form(numerator);
        LinearForm divisor = Inequality.form(denominator);
        Rational a = Rational.parse(above);
        Rational b = Rational.parse(below);
        assertThat(shown(system.minimumOfQuotient(dividend, a, divisor, b))).isEqualTo(minimum);
        assertThat(shown(system.maximumOfQuotient(dividend, a, divisor, b))).isEqualTo(maximum);
    }

    private static String shown(Extreme extreme) {
        return extreme instanceof Extreme.Finite finite
                ? finite.value() + (finite.reached() ? " reached" : " not reached")
                : "none";
    }

    @Test
    void startThatHoldsIsTheSolution() {
        Work work = new Work(3);
        LinearSystem system = new LinearSystem(work);
        int x = system.addVariable(Rational.parse("2.4"));
        system.bound(x, Side.LOWER, Rational.parse("2.35"), /* strict= */ false);
        system.bound(x, Side.UPPER, Rational.parse("2.45"), /* strict= */ true);
        assertThat(system.solution()).hasToString("[2.4]");
        assertThat(work.spent()).isZero();
    }

    @Test
    void strictBoundIsKeptByAShortDecimal() {
        LinearSystem system =
                SmallSystem.parse("x0 > 1; x0 < 1.05; x0 - x1 <= 0").system();
        assertThat(system.solution()).hasToString("[1.01, 1.01, 2, 3, 0]");
    }

    @Test
    void tightestActiveBoundCounts() {
        LinearSystem system =
                SmallSystem.parse("x0 >= 1; x0 >= 3; x0 >= 2; x0 <= 2.5").system();
        assertThat(system.conflict()).hasToString("{1, 3}");
        system.activate(BitSet.valueOf(new long[] {0b1101}));
        assertThat(system.minimum(LinearForm.of(0)))
                .isEqualTo(new Extreme.Finite(Rational.of(2), true));
    }

    @Test
    void ofEqualBoundsThatWithFewerGroundsCounts() {
        LinearSystem system = SmallSystem.parse("x0 < 1").system();
        system.bound(0, Side.LOWER, Rational.ONE, /* strict= */ false, 1, 2);
        system.bound(0, Side.LOWER, Rational.ONE, /* strict= */ false, 3);
        assertThat(system.conflict()).hasToString("{0, 3}");
    }

    @Test
    void boundNeedsAllItsGrounds() {
        LinearSystem system = SmallSystem.parse("x0 < 1").system();
        system.bound(0, Side.LOWER, Rational.ONE, /* strict= */ false, 1, 2);
        system.activate(BitSet.valueOf(new long[] {0b011}));
        assertThat(system.isFeasible()).isTrue();
        system.activate(BitSet.valueOf(new long[] {0b111}));
        assertThat(system.conflict()).hasToString("{0, 1, 2}");
    }

    @Test
    void rowsOfOneFormAreOneVariable() {
        LinearSystem system = SmallSystem.parse("x0 < 1").system();
        int sum = system.addRow(Inequality.form("x0 + x1"));
        assertThat(system.addRow(Inequality.form("x0 + x1"))).isEqualTo(sum);
        assertThat(system.addRow(Inequality.form("x1"))).isEqualTo(1);
        assertThat(system.addRow(Inequality.form("2*x1"))).isEqualTo(sum + 1);
    }

    @Test
    void rowsOfRowsCanBeAddedAtAnyTime() {
        LinearSystem system = SmallSystem.parse("x0 + x1 >= 4; x0 <= 1").system();
        assertThat(system.isFeasible()).isTrue();
        int row = system.addRow(LinearForm.of(4).plus(LinearForm.of(0)));
        system.bound(row, Side.UPPER, Rational.of(3), /* strict= */ true, 7);
        assertThat(system.maximum(LinearForm.of(0)))
                .isEqualTo(new Extreme.Finite(Rational.of(-1), false));
    }

    @Test
    void questionsOfTheOtherOutcomeAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallSystem.parse("x0 < 1").system().conflict())
                .withMessage("expected a system in conflict, got one that can hold");
        LinearSystem clash = SmallSystem.parse("x0 < 1; x0 > 1").system();
        assertThatIllegalStateException()
                .isThrownBy(clash::solution)
                .withMessage("expected a system that can hold, got one in conflict");
        assertThatIllegalStateException()
                .isThrownBy(() -> clash.maximum(LinearForm.of(0)))
                .withMessage("expected a system that can hold, got one in conflict");
    }

    @Test
    void unknownVariablesAreRefused() {
        LinearSystem system = SmallSystem.parse("x0 < 1").system();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> system.bound(4, Side.LOWER, Rational.ONE, /* strict= */ false))
                .withMessage("expected a variable below 4, got 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> system.addRow(Inequality.form("x1 + x9")))
                .withMessage("expected a variable below 4, got 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> system.maximum(LinearForm.of(-1)))
                .withMessage("expected a variable below 4, got -1");
    }

    @Test
    void denominatorMustBePositive() {
        LinearSystem system = SmallSystem.parse("x0 <= 0; x0 >= 0").system();
        LinearForm x = LinearForm.of(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> system.maximumOfQuotient(x, Rational.ONE, x, Rational.ZERO))
                .withMessage("expected a positive denominator, got 0");
    }
}
