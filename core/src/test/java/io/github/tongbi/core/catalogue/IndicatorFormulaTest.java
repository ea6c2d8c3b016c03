package io.github.tongbi.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.CatalogueArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorFormulaTest {
    private static final IndicatorFormula TOTAL =
            IndicatorFormula.of(RelationKind.SUM, "EXPORTS", "IMPORTS");

    @Test
    void formulaIsReadFromItsText() {
        assertThat(TOTAL).hasToString("SUM(EXPORTS, IMPORTS)");
        assertThat(IndicatorFormula.parse("SUM(EXPORTS, IMPORTS)")).isEqualTo(TOTAL);
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    void anyFormulaIsReadFromItsText(@ForAll IndicatorFormula formula) {
        assertThat(IndicatorFormula.parse(formula.toString())).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SUM", "SUM(EXPORTS", "EXPORTS + IMPORTS"})
    void textThatIsNoFormulaIsRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndicatorFormula.parse(text))
                .withMessage(
                        "expected a formula such as SUM(EXPORTS, IMPORTS), got \"" + text + '"');
    }

    @Test
    void overlongTextIsRefused() {
        String text = "SUM(A" + ", B".repeat(2_000) + ")";
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndicatorFormula.parse(text))
                .withMessageEndingWith("…\" (6006 characters)");
    }

    @Test
    void unknownKindIsRefused() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndicatorFormula.parse("TOTAL(EXPORTS, IMPORTS)"))
                .withMessage("expected one of SUM, DIFFERENCE, RATIO, SHARE, COMPLETION, AVERAGE,"
                        + " COMPLEMENT, GROWTH, INCREASE, CONTRIBUTION, PULL, SUBSET, AT_MOST,"
                        + " STOCK_FLOW, MONOTONE, LIST_LENGTH, got \"TOTAL\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBSET", "AT_MOST", "STOCK_FLOW", "MONOTONE", "LIST_LENGTH"})
    void kindThatComputesNothingIsNoFormula(RelationKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorFormula.of(kind, "EXPORTS"))
                .withMessage("expected a kind that is a formula, got " + kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SUM(EXPORTS); expected 2 inputs or more of SUM, got 1",
                "RATIO(A, B, C); expected 2 inputs of RATIO, got 3",
                "GROWTH(A, B); expected 1 input of GROWTH, got 2"
            })
    void wrongNumberOfInputsIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorFormula.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"GROWTH(), ''", "GROWTH(exports), exports", "GROWTH( A), ' A'"})
    void inputThatIsNoCodeIsRefused(String text, String input) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndicatorFormula.parse(text))
                .withMessage("expected a code such as INDUSTRIAL_INVESTMENT, of 1 to 60 capitals,"
                        + " digits and _, got \"" + input + '"');
    }

    @Test
    void formulasAreEqualByKindAndInputsInTheirOrder() {
        new EqualsTester()
                .addEqualityGroup(TOTAL, IndicatorFormula.parse(TOTAL.toString()))
                .addEqualityGroup(IndicatorFormula.parse("SUM(IMPORTS, EXPORTS)"))
                .addEqualityGroup(IndicatorFormula.parse("DIFFERENCE(EXPORTS, IMPORTS)"))
                .testEquals();
    }

    @Test
    void survivesSerialization() {
        assertThat(SerializableTester.reserializeAndAssert(TOTAL).inputs()).hasSize(2);
    }
}
