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

class RelationTest {
    private static final Relation TOTAL =
            Relation.of("TRADE_TOTAL", RelationKind.SUM, "EXPORTS", "IMPORTS");

    @Test
    void relationShowsItsSubjectKindInputsAndStrength() {
        assertThat(TOTAL).hasToString("TRADE_TOTAL: SUM(EXPORTS, IMPORTS)");
        assertThat(TOTAL.soft()).hasToString("TRADE_TOTAL: SUM(EXPORTS, IMPORTS) (SOFT)");
        assertThat(Relation.of("EXPORTS", RelationKind.MONOTONE))
                .hasToString("EXPORTS: MONOTONE()");
    }

    @Test
    void relationInvolvesItsSubjectAndItsInputs() {
        assertThat(TOTAL.involves("TRADE_TOTAL")).isTrue();
        assertThat(TOTAL.involves("IMPORTS")).isTrue();
        assertThat(TOTAL.involves("TRADE_BALANCE")).isFalse();
    }

    // how many inputs each kind takes, from 0 to 3
    @ParameterizedTest
    @CsvSource({
        "SUM, false, false, true, true",
        "DIFFERENCE, false, false, true, false",
        "RATIO, false, false, true, false",
        "SHARE, false, false, true, false",
        "COMPLETION, false, false, true, false",
        "AVERAGE, false, false, true, false",
        "COMPLEMENT, false, true, false, false",
        "GROWTH, false, true, false, false",
        "INCREASE, false, true, false, false",
        "CONTRIBUTION, false, false, true, false",
        "PULL, false, false, true, false",
        "SUBSET, false, true, false, false",
        "AT_MOST, false, true, false, false",
        "STOCK_FLOW, false, true, true, false",
        "MONOTONE, true, false, false, false",
        "LIST_LENGTH, true, false, false, false"
    })
    void kindTakesItsInputs(
            RelationKind kind, boolean none, boolean one, boolean two, boolean three) {
        assertThat(kind.takes(0)).isEqualTo(none);
        assertThat(kind.takes(1)).isEqualTo(one);
        assertThat(kind.takes(2)).isEqualTo(two);
        assertThat(kind.takes(3)).isEqualTo(three);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUBSET", "AT_MOST", "STOCK_FLOW", "MONOTONE", "LIST_LENGTH"},
            mode = EnumSource.Mode.EXCLUDE)
    void kindThatComputesItsSubjectIsAFormula(RelationKind kind) {
        assertThat(kind.isFormula()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, expected 2 inputs or more of SUM",
        "STOCK_FLOW, expected 1 or 2 inputs of STOCK_FLOW",
        "SUBSET, expected 1 input of SUBSET",
        "SHARE, expected 2 inputs of SHARE"
    })
    void missingInputsAreRefused(RelationKind kind, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relation.of("EXPORTS", kind))
                .withMessage(expected + ", got 0");
    }

    @Test
    void inputOfAKindWithoutOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relation.of("EXPORTS", RelationKind.MONOTONE, "IMPORTS"))
                .withMessage("expected 0 inputs of MONOTONE, got 1");
    }

    @Test
    void subjectAmongTheInputsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relation.of("EXPORTS", RelationKind.SUM, "IMPORTS", "EXPORTS"))
                .withMessage("expected inputs other than the subject, got \"EXPORTS\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exports", "1EXPORTS", "_EXPORTS", "出口", "EXPORTS "})
    void textThatIsNoCodeIsRefused(String code) {
        String message = "expected a code such as INDUSTRIAL_INVESTMENT, of 1 to 60 capitals,"
                + " digits and _, got \"" + code + '"';
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Relation.of(code, RelationKind.MONOTONE))
                .withMessage(message);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Relation.of("TOTAL", RelationKind.SUBSET, code))
                .withMessage(message);
    }

    @Test
    void codeHasAtMostSixtyCharacters() {
        String longest = "A".repeat(60);
        assertThat(Relation.of(longest, RelationKind.MONOTONE).subject()).isEqualTo(longest);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Relation.of(longest + "A", RelationKind.MONOTONE))
                .withMessageEndingWith("…\" (61 characters)");
    }

    @Test
    void relationsAreEqualByAllTheirParts() {
        new EqualsTester()
                .addEqualityGroup(
                        TOTAL, Relation.of("TRADE_TOTAL", RelationKind.SUM, "EXPORTS", "IMPORTS"))
                .addEqualityGroup(TOTAL.soft(), TOTAL.soft().soft())
                .addEqualityGroup(
                        Relation.of("TRADE_TOTAL", RelationKind.SUM, "IMPORTS", "EXPORTS"))
                .addEqualityGroup(
                        Relation.of("TRADE_BALANCE", RelationKind.SUM, "EXPORTS", "IMPORTS"))
                .addEqualityGroup(
                        Relation.of("TRADE_TOTAL", RelationKind.DIFFERENCE, "EXPORTS", "IMPORTS"))
                .testEquals();
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    void anyRelationSurvivesSerialization(@ForAll Relation relation) {
        assertThat(SerializableTester.reserialize(relation)).isEqualTo(relation);
    }
}
