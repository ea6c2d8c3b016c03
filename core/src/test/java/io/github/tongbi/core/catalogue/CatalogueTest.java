package io.github.tongbi.core.catalogue;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.CatalogueArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CatalogueTest {
    private static final IndicatorDefinition EXPORTS = definition("EXPORTS", "MONEY", Nature.FLOW);
    private static final IndicatorDefinition IMPORTS = definition("IMPORTS", "MONEY", Nature.FLOW);
    private static final IndicatorDefinition TOTAL =
            derived("TOTAL", "MONEY", Nature.FLOW, "SUM(EXPORTS, IMPORTS)");
    private static final Relation PART = Relation.of("EXPORTS", RelationKind.SUBSET, "TOTAL");
    private static final Relation SUM =
            Relation.of("TOTAL", RelationKind.SUM, "EXPORTS", "IMPORTS");
    private static final Catalogue TRADE =
            Catalogue.of(List.of(EXPORTS, IMPORTS, TOTAL), List.of(PART));

    private static IndicatorDefinition definition(String code, String unit, Nature nature) {
        return builder(code, unit, nature).build();
    }

    private static IndicatorDefinition derived(
            String code, String unit, Nature nature, String formula) {
        return builder(code, unit, nature)
                .formula(IndicatorFormula.parse(formula))
                .build();
    }

    private static IndicatorDefinition.Builder builder(String code, String unit, Nature nature) {
        return IndicatorDefinition.builder()
                .code(code)
                .label(Label.of("指标" + code, "indicator " + code))
                .unit(IndicatorUnit.parse(unit))
                .nature(nature)
                .polarity(Polarity.NEUTRAL)
                .meaning(Label.of("含义", "meaning"));
    }

    @Test
    void definitionIsFoundByItsCode() {
        assertThat(TRADE.find("EXPORTS")).contains(EXPORTS);
        assertThat(TRADE.get("EXPORTS")).isEqualTo(EXPORTS);
        assertThat(TRADE.find("EXPORT")).isEmpty();
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> TRADE.get("EXPORT"))
                .withMessage("expected a code of the catalogue, got \"EXPORT\"");
    }

    @Test
    void definitionIsFoundByEitherNameExactly() {
        assertThat(TRADE.named("指标EXPORTS")).containsExactly(EXPORTS);
        assertThat(TRADE.named("indicator EXPORTS")).containsExactly(EXPORTS);
        assertThat(TRADE.named("indicator exports")).isEmpty();
        assertThat(TRADE.named("指标")).isEmpty();
    }

    @Test
    void definitionsOfOneNameAreFoundTogether() {
        Label both = Label.of("GDP", "GDP");
        IndicatorDefinition one = builder("A", "MONEY", Nature.FLOW).label(both).build();
        IndicatorDefinition other =
                builder("B", "MONEY", Nature.FLOW).label(both).build();
        assertThat(Catalogue.of(List.of(one, other), List.of()).named("GDP"))
                .containsExactly(one, other);
    }

    @Test
    void definitionsAndRelationsKeepTheirOrder() {
        assertThat(TRADE.all()).containsExactly(EXPORTS, IMPORTS, TOTAL);
        assertThat(TRADE.relations()).containsExactly(SUM, PART);
    }

    @Test
    void relationsOfAnIndicatorAreThoseItTakesPartIn() {
        assertThat(TRADE.relationsOf("EXPORTS")).containsExactly(SUM, PART);
        assertThat(TRADE.relationsOf("IMPORTS")).containsExactly(SUM);
        assertThat(TRADE.relationsOf("TOTAL")).containsExactly(SUM, PART);
        assertThat(TRADE.relationsOf("TRADE")).isEmpty();
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        IndicatorDefinition growth = derived("GROWTH", "PERCENT", Nature.RATE, "GROWTH(EXPRTS)");
        assertRefused(
                () -> Catalogue.of(
                        List.of(EXPORTS, growth, EXPORTS),
                        List.of(Relation.of("TOTAL", RelationKind.SUBSET, "IMPORTS"))),
                new Violation(
                        "DUPLICATE_CODE",
                        "definitions[2].code",
                        "expected each code once, got \"EXPORTS\""),
                new Violation(
                        "UNKNOWN_CODE",
                        "definitions[1].formula",
                        "expected a code of the catalogue, got \"EXPRTS\""),
                new Violation(
                        "UNKNOWN_CODE",
                        "relations[0].subject",
                        "expected a code of the catalogue, got \"TOTAL\""),
                new Violation(
                        "UNKNOWN_CODE",
                        "relations[0].inputs",
                        "expected a code of the catalogue, got \"IMPORTS\""));
    }

    @Test
    void relationToldTwiceIsRefusedWhateverItsStrength() {
        assertRefused(
                () -> Catalogue.of(TRADE.all(), List.of(PART, PART.soft(), SUM)),
                new Violation(
                        "DUPLICATE_RELATION",
                        "relations[1].subject",
                        "expected each relation once, got \"EXPORTS: SUBSET(TOTAL) (SOFT)\""),
                new Violation(
                        "DUPLICATE_RELATION",
                        "relations[2].subject",
                        "expected each relation once, got \"TOTAL: SUM(EXPORTS, IMPORTS)\""));
    }

    private static final Catalogue MIXED = Catalogue.of(
            List.of(
                    EXPORTS,
                    IMPORTS,
                    definition("CAPITAL", "MONEY", Nature.STOCK),
                    definition("VESSELS", "VESSEL", Nature.FLOW),
                    definition("FLEET", "VESSEL", Nature.STOCK),
                    definition("SHARE", "PERCENT", Nature.RATE),
                    definition("TIMES", "TIMES", Nature.RATE),
                    definition("GAP", "POINTS", Nature.RATE),
                    definition("MEAN", "MONEY/VESSEL", Nature.AVERAGE)),
            List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CAPITAL; SUM; EXPORTS, IMPORTS; MONEY STOCK of MONEY FLOW, MONEY FLOW",
                "EXPORTS; SUM; IMPORTS, VESSELS; MONEY FLOW of MONEY FLOW, VESSEL FLOW",
                "CAPITAL; INCREASE; EXPORTS; MONEY STOCK of MONEY FLOW",
                "EXPORTS; DIFFERENCE; IMPORTS, VESSELS; MONEY FLOW of MONEY FLOW, VESSEL FLOW",
                "GAP; DIFFERENCE; SHARE, EXPORTS; POINTS RATE of PERCENT RATE, MONEY FLOW",
                "EXPORTS; RATIO; IMPORTS, CAPITAL; MONEY FLOW of MONEY FLOW, MONEY STOCK",
                "SHARE; RATIO; EXPORTS, VESSELS; PERCENT RATE of MONEY FLOW, VESSEL FLOW",
                "SHARE; SHARE; EXPORTS, FLEET; PERCENT RATE of MONEY FLOW, VESSEL STOCK",
                "SHARE; COMPLETION; EXPORTS, FLEET; PERCENT RATE of MONEY FLOW, VESSEL STOCK",
                "GAP; CONTRIBUTION; EXPORTS, IMPORTS; POINTS RATE of MONEY FLOW, MONEY FLOW",
                "MEAN; AVERAGE; VESSELS, EXPORTS; MONEY/VESSEL AVERAGE of VESSEL FLOW, MONEY FLOW",
                "SHARE; COMPLEMENT; EXPORTS; PERCENT RATE of MONEY FLOW",
                "EXPORTS; COMPLEMENT; SHARE; MONEY FLOW of PERCENT RATE",
                "TIMES; GROWTH; SHARE; TIMES RATE of PERCENT RATE",
                "EXPORTS; GROWTH; IMPORTS; MONEY FLOW of MONEY FLOW",
                "SHARE; PULL; EXPORTS, IMPORTS; PERCENT RATE of MONEY FLOW, MONEY FLOW",
                "GAP; PULL; EXPORTS, VESSELS; POINTS RATE of MONEY FLOW, VESSEL FLOW",
                "EXPORTS; SUBSET; VESSELS; MONEY FLOW of VESSEL FLOW",
                "EXPORTS; AT_MOST; VESSELS; MONEY FLOW of VESSEL FLOW",
                "VESSELS; STOCK_FLOW; FLEET; VESSEL FLOW of VESSEL STOCK",
                "FLEET; STOCK_FLOW; EXPORTS; VESSEL STOCK of MONEY FLOW",
                "CAPITAL; STOCK_FLOW; FLEET; MONEY STOCK of VESSEL STOCK"
            })
    void relationOfUnlikeUnitsOrNaturesIsRefused(
            String subject, RelationKind kind, String inputs, String found) {
        Relation relation = Relation.of(subject, kind, inputs.split(", "));
        assertRefused(
                () -> MIXED.plus(List.of(), List.of(relation)),
                new Violation(
                        "UNFIT",
                        "relations[0].inputs",
                        "expected units and natures that fit " + kind + ", got " + found));
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, MONOTONE, PERCENT RATE of none",
        "MEAN, MONOTONE, MONEY/VESSEL AVERAGE of none",
        "EXPORTS, LIST_LENGTH, MONEY FLOW of none"
    })
    void relationOfAnUnlikeSubjectAloneIsRefused(String subject, RelationKind kind, String found) {
        assertRefused(
                () -> MIXED.plus(List.of(), List.of(Relation.of(subject, kind))),
                new Violation(
                        "UNFIT",
                        "relations[0].inputs",
                        "expected units and natures that fit " + kind + ", got " + found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EXPORTS; INCREASE; IMPORTS",
                "EXPORTS; DIFFERENCE; IMPORTS, CAPITAL",
                "GAP; DIFFERENCE; SHARE, TIMES",
                "TIMES; RATIO; EXPORTS, CAPITAL",
                "SHARE; COMPLEMENT; TIMES",
                "MEAN; AVERAGE; EXPORTS, VESSELS",
                "TIMES; GROWTH; MEAN",
                "GAP; PULL; EXPORTS, IMPORTS",
                "SHARE; CONTRIBUTION; EXPORTS, IMPORTS",
                "VESSELS; SUBSET; FLEET",
                "FLEET; STOCK_FLOW; VESSELS"
            })
    void relationOfLikeUnitsAndNaturesIsKept(String subject, RelationKind kind, String inputs) {
        Relation relation = Relation.of(subject, kind, inputs.split(", "));
        assertThat(MIXED.plus(List.of(), List.of(relation)).relationsOf(subject))
                .containsExactly(relation);
    }

    @Test
    void catalogueIsExtendedByRelationsToItsOwnCodes() {
        IndicatorDefinition share =
                derived("SHARE", "PERCENT", Nature.RATE, "SHARE(EXPORTS, TOTAL)");
        Relation rising = Relation.of("TOTAL", RelationKind.MONOTONE);

        Catalogue extended = TRADE.plus(List.of(share), List.of(rising));

        assertThat(extended.all()).containsExactly(EXPORTS, IMPORTS, TOTAL, share);
        assertThat(extended.relations())
                .containsExactly(
                        SUM,
                        Relation.of("SHARE", RelationKind.SHARE, "EXPORTS", "TOTAL"),
                        PART,
                        rising);
        assertThat(TRADE.all()).hasSize(3);
    }

    @Test
    void whatTwoCataloguesHaveInCommonStaysOnce() {
        assertThat(TRADE.plus(TRADE)).isEqualTo(TRADE);
        assertThat(TRADE.plus(MIXED).all()).hasSize(10);
    }

    @Test
    void codeThatTwoCataloguesDefineDifferentlyIsRefused() {
        Catalogue other =
                Catalogue.of(List.of(definition("EXPORTS", "MONEY", Nature.STOCK)), List.of());
        assertRefused(
                () -> TRADE.plus(other),
                new Violation(
                        "DUPLICATE_CODE",
                        "definitions[3].code",
                        "expected each code once, got \"EXPORTS\""));
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    void cataloguePlusItselfOrNothingIsTheSame(@ForAll Catalogue catalogue) {
        assertThat(catalogue.plus(catalogue)).isEqualTo(catalogue);
        assertThat(catalogue.plus(List.of(), List.of())).isEqualTo(catalogue);
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    void relationIsFoundAtEveryIndicatorItInvolves(@ForAll Catalogue catalogue) {
        for (IndicatorDefinition definition : catalogue.all()) {
            String code = definition.code();
            assertThat(catalogue.relationsOf(code))
                    .containsExactlyElementsOf(catalogue.relations().stream()
                            .filter(relation -> relation.involves(code))
                            .toList());
        }
    }

    private static Observation observation(String indicator) {
        return Observation.builder()
                .indicator(indicator)
                .label(Label.of("出口", "exports"))
                .period(ReferencePeriod.parse("2020-03-31"))
                .figure(Figure.parse("1.74亿美元"))
                .build();
    }

    @Test
    void observationIsCheckedAgainstItsDefinition() {
        assertThat(TRADE.check(observation("EXPORTS")))
                .isEqualTo(EXPORTS.check(observation("EXPORTS")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPORT", "出口"})
    void observationOfAnUnknownIndicatorIsFound(String code) {
        assertThat(TRADE.check(observation(code)))
                .containsExactly(new Violation(
                        "UNKNOWN_CODE",
                        "indicator",
                        "expected a code of the catalogue, got \"" + code + '"'));
    }

    @Test
    void cataloguesAreEqualByDefinitionsAndRelationsInTheirOrder() {
        ImmutableList<IndicatorDefinition> reversed = TRADE.all().reverse();
        new EqualsTester()
                .addEqualityGroup(TRADE, Catalogue.of(TRADE.all(), List.of(PART)))
                .addEqualityGroup(Catalogue.of(TRADE.all(), List.of()))
                .addEqualityGroup(Catalogue.of(TRADE.all(), List.of(PART.soft())))
                .addEqualityGroup(Catalogue.of(reversed, List.of(PART)))
                .testEquals();
    }

    @Test
    void catalogueShowsItsSize() {
        assertThat(TRADE).hasToString("catalogue of 3 indicators and 2 relations");
    }

    @Test
    void survivesSerialization() {
        assertThat(SerializableTester.reserializeAndAssert(TRADE).named("指标TOTAL"))
                .containsExactly(TOTAL);
    }
}
