package io.github.tongbi.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

class FormulaTest {
    private static final Term<?> FIRST = term("甲", "alpha", "1.74亿美元");
    private static final Term<?> SECOND = term("乙", "beta", "-2.8%");
    private static final Term<?> THIRD = term("丙", "gamma", "85艘");
    private static final Formula A = Formula.of(FIRST);
    private static final Formula B = Formula.of(SECOND);
    private static final Formula C = Formula.of(THIRD);
    private static final Formula ONE = Formula.constant(Rational.ONE);
    private static final Formula ZERO = Formula.constant(Rational.ZERO);

    private static Term<?> term(String zh, String en, String figure) {
        return Term.of(Label.of(zh, en), Figure.parse(figure));
    }

    static Stream<Arguments> bracketsAreWrittenWhereTheyChangeTheResult() {
        return Stream.of(
                Arguments.of(A.plus(B).minus(C), "甲 + 乙 − 丙"),
                Arguments.of(A.minus(B).plus(C), "甲 − 乙 + 丙"),
                Arguments.of(A.plus(B.minus(C)), "甲 + 乙 − 丙"),
                Arguments.of(A.minus(B.plus(C)), "甲 − (乙 + 丙)"),
                Arguments.of(A.minus(B.minus(C)), "甲 − (乙 − 丙)"),
                Arguments.of(A.times(B).dividedBy(C), "甲 × 乙 ÷ 丙"),
                Arguments.of(A.times(B.dividedBy(C)), "甲 × 乙 ÷ 丙"),
                Arguments.of(A.dividedBy(B).times(C), "甲 ÷ 乙 × 丙"),
                Arguments.of(A.dividedBy(B).dividedBy(C), "甲 ÷ 乙 ÷ 丙"),
                Arguments.of(A.dividedBy(B.times(C)), "甲 ÷ (乙 × 丙)"),
                Arguments.of(A.dividedBy(B.dividedBy(C)), "甲 ÷ (乙 ÷ 丙)"),
                Arguments.of(A.plus(B).times(C), "(甲 + 乙) × 丙"),
                Arguments.of(A.times(B.plus(C)), "甲 × (乙 + 丙)"),
                Arguments.of(A.dividedBy(B.minus(C)), "甲 ÷ (乙 − 丙)"),
                Arguments.of(A.times(B).plus(C), "甲 × 乙 + 丙"),
                Arguments.of(A.minus(B.dividedBy(C)), "甲 − 乙 ÷ 丙"),
                Arguments.of(A.dividedBy(ONE.plus(B)).minus(ONE), "甲 ÷ (1 + 乙) − 1"),
                Arguments.of(A.dividedBy(Formula.constant(Rational.of(1, 3))), "甲 ÷ (1/3)"),
                Arguments.of(A.minus(Formula.constant(Rational.of(1, 3))), "甲 − 1/3"),
                Arguments.of(A.minus(Formula.constant(Rational.of(-2))), "甲 − (-2)"));
    }

    @ParameterizedTest
    @MethodSource
    void bracketsAreWrittenWhereTheyChangeTheResult(Formula formula, String expected) {
        assertThat(formula.inNames(Locale.CHINA)).isEqualTo(expected);
    }

    @Test
    void namesAndFiguresAreWrittenInBothLanguages() {
        Formula formula = A.dividedBy(ONE.plus(B)).times(C);
        assertThat(formula.inNames(Locale.CHINA)).isEqualTo("甲 ÷ (1 + 乙) × 丙");
        assertThat(formula.inNames(Locale.ENGLISH)).isEqualTo("alpha ÷ (1 + beta) × gamma");
        assertThat(formula.inFigures(Locale.CHINA)).isEqualTo("1.74亿美元 ÷ (1 + (-2.8%)) × 85艘");
        assertThat(formula.inFigures(Locale.ENGLISH))
                .isEqualTo("1.74 hundred million USD ÷ (1 + (-2.8%)) × 85 vessels");
    }

    /** Slow oracle: the written formula, read again by the rules of school, has the same value. */
    @Property
    void writtenFormulaReadsAsItself(@ForAll("trees") Formula formula) {
        assertThat(FormulaText.valueOf(formula.inNames(Locale.CHINA))).isEqualTo(formula.value());
    }

    @Provide
    Arbitrary<Formula> trees() {
        Arbitrary<Formula> constants = Combinators.combine(
                        Arbitraries.integers().between(-9, 9),
                        Arbitraries.integers().between(1, 4))
                .as((above, below) -> Formula.constant(Rational.of(above, below)));
        return Arbitraries.recursive(() -> constants, FormulaTest::joined, 0, 5);
    }

    private static Arbitrary<Formula> joined(Arbitrary<Formula> parts) {
        return Combinators.combine(Arbitraries.of(Operator.values()), parts, parts)
                .as(Operation::new);
    }

    @Test
    void valueIsExactInBaseUnits() {
        assertThat(A.value()).hasValue(Rational.of(174_000_000));
        assertThat(A.dividedBy(C).value()).hasValue(Rational.of(174_000_000, 85));
        assertThat(B.times(Formula.constant(Rational.of(100))).value())
                .hasValue(Rational.parse("-2.8"));
    }

    @Test
    void divisionByZeroHasNoValueWhereverItStands() {
        assertThat(A.dividedBy(ZERO).value()).isEmpty();
        assertThat(ONE.plus(A.dividedBy(C.minus(C))).value()).isEmpty();
        assertThat(ZERO.dividedBy(ZERO).value()).isEmpty();
        assertThat(ZERO.times(A.dividedBy(ZERO)).value()).isEmpty();
    }

    @Test
    void missingFigureIsToldAndHasNoValue() {
        Formula formula = A.dividedBy(Formula.missing(Label.of("计划", "plan")));
        assertThat(formula.value()).isEmpty();
        assertThat(formula.terms()).isEqualTo(A.terms());
        assertThat(formula.inNames(Locale.CHINA)).isEqualTo("甲 ÷ 计划");
        assertThat(formula.inNames(Locale.ENGLISH)).isEqualTo("alpha ÷ plan");
        assertThat(formula.inFigures(Locale.ENGLISH)).isEqualTo("1.74 hundred million USD ÷ ?");
    }

    @Test
    void termsAreListedOnceFromLeftToRight() {
        assertThat(C.plus(A).dividedBy(A.plus(B)).terms()).containsExactly(THIRD, FIRST, SECOND);
        assertThat(ONE.terms()).isEmpty();
    }

    @Test
    void termsAreOneUnknownOnlyIfTheyAreOneObject() {
        Term<?> other = term("甲", "alpha", "1.74亿美元");
        assertThat(A.plus(Formula.of(other)).terms()).containsExactly(FIRST, other);
        assertThat(other).isNotEqualTo(FIRST).hasToString("甲 1.74亿美元");
    }

    @Test
    void valueCanBeTakenAtOtherValuesOfTheTerms() {
        Optional<Rational> value =
                A.minus(B).valueAt(term -> term.equals(FIRST) ? Rational.of(7) : Rational.of(2));
        assertThat(value).hasValue(Rational.of(5));
    }

    @Test
    void visitorIsToldInPostfixOrder() {
        List<String> steps = new ArrayList<>();
        Formula missing = Formula.missing(Label.of("丁", "delta"));
        A.dividedBy(ONE.plus(B)).minus(C.times(missing)).accept(new FormulaVisitor() {
            @Override
            public void term(Term<?> term) {
                steps.add(term.name().zh());
            }

            @Override
            public void constant(Rational number) {
                steps.add(number.toString());
            }

            @Override
            public void missing(Label name) {
                steps.add("no " + name.zh());
            }

            @Override
            public void plus() {
                steps.add("+");
            }

            @Override
            public void minus() {
                steps.add("−");
            }

            @Override
            public void times() {
                steps.add("×");
            }

            @Override
            public void dividedBy() {
                steps.add("÷");
            }
        });
        assertThat(steps).containsExactly("甲", "1", "乙", "+", "÷", "丙", "no 丁", "×", "−");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.of(nothing(), Figure.parseMeasure("85艘")))
                .withMessage("name");
    }

    @SuppressWarnings("NullAway") // what a caller without null checks can do
    private static Label nothing() {
        return null;
    }
}
