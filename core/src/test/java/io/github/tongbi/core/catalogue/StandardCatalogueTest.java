package io.github.tongbi.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The standard catalogue, and that it covers every statement of a report of the bureau. */
class StandardCatalogueTest {
    private static final Catalogue STANDARD = Catalogue.standard();
    private static final TableReader TABLE = new TableReader(
            "report-figures.txt", "statement", "indicator", "figure", "period", "relations");
    private static final Set<String> NO_FIGURES =
            Set.of("PERIOD", "DEADLINE", "ORDINAL", "NAME", "VAGUE", "LEXICAL", "ENUMERATOR");

    record Statement(
            String id, String indicator, String figure, String period, Optional<String> relations) {
        static Statement of(TableReader.Row row) {
            return new Statement(
                    row.text("statement"),
                    row.text("indicator"),
                    row.text("figure"),
                    row.text("period"),
                    row.find("relations"));
        }

        Observation observation() {
            return Observation.builder()
                    .indicator(indicator)
                    .label(STANDARD.get(indicator).label())
                    .period(ReferencePeriod.parse(period))
                    .figure(Figure.parse(figure))
                    .build();
        }
    }

    private static ImmutableList<TableReader.Row> rows() {
        try (InputStream in = Objects.requireNonNull(
                StandardCatalogueTest.class.getResourceAsStream("report-figures.txt"))) {
            return TABLE.read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Statement> figures() {
        return rows().stream()
                .filter(row -> row.find("indicator").isPresent())
                .map(Statement::of)
                .toList();
    }

    @Test
    void everyStatementOfTheReportIsAFigureOrSaysWhatElseItIs() {
        assertThat(rows())
                .extracting(row -> row.text("statement"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 94)
                        .mapToObj("S%03d"::formatted)
                        .toList());
        assertThat(figures()).hasSize(52);
        assertThat(rows())
                .filteredOn(row -> row.find("indicator").isEmpty())
                .extracting(row -> row.text("figure"))
                .allMatch(NO_FIGURES::contains);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureOfTheReportFitsItsIndicator(Statement statement) {
        assertThat(STANDARD.check(statement.observation())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureOfTheReportStandsInTheRelationsItIsCheckedBy(Statement statement) {
        List<String> relations = statement
                .relations()
                .map(text -> Splitter.on("; ").splitToList(text))
                .orElse(List.of());
        assertThat(STANDARD.relationsOf(statement.indicator()))
                .extracting(Relation::toString)
                .containsAll(relations);
        assertThat(STANDARD.relationsOf(statement.indicator()).isEmpty())
                .isEqualTo(relations.isEmpty());
    }

    // what the models of core speak of besides the figures of the report
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRADE_BALANCE",
                "FIXED_ASSET_INVESTMENT",
                "INDUSTRIAL_INVESTMENT_PLAN",
                "TIME_PROGRESS",
                "PROJECT_PLANNED_INVESTMENT",
                "PROJECT_COMPLETED_INVESTMENT",
                "REGISTERED_CAPITAL",
                "FOREIGN_REGISTERED_CAPITAL",
                "PARK_LETTABLE_AREA",
                "PARK_OCCUPIED_UNITS",
                "PARK_TENANT_CAPACITY",
                "PARK_VACANCY_BY_AREA",
                "PARK_VACANCY_BY_UNIT",
                "VESSEL_POWER",
                "VESSEL_LENGTH",
                "SUBSIDY_PER_VESSEL",
                "AID_ALLOCATED",
                "AID_DISBURSED",
                "AID_RECEIVED",
                "AID_SPENT",
                "PRODUCT_PASS_RATE"
            })
    void whatTheModelsSpeakOfIsDefined(String code) {
        assertThat(STANDARD.get(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPORTS, MONEY, FLOW, HIGHER_IS_BETTER, '', 出口总额",
        "TRADE_BALANCE, MONEY, FLOW, NEUTRAL, 'DIFFERENCE(EXPORTS, IMPORTS)', 贸易差额",
        "PARK_OCCUPANCY_BY_AREA, PERCENT, RATE, HIGHER_IS_BETTER,"
                + " 'SHARE(PARK_OCCUPIED_AREA, PARK_LETTABLE_AREA)', 按面积计的入驻率",
        "PARK_VACANCY_BY_AREA, PERCENT, RATE, LOWER_IS_BETTER,"
                + " COMPLEMENT(PARK_OCCUPANCY_BY_AREA), 按面积计的空置率",
        "SUBSIDY_PER_VESSEL, MONEY/VESSEL, AVERAGE, NEUTRAL,"
                + " 'AVERAGE(VESSEL_REDUCTION_SUBSIDY, VESSELS_REDUCED)', 船均减船补贴",
        "RESTING_VESSELS, VESSEL, STOCK, NEUTRAL, '', 休渔渔船"
    })
    void indicatorIsDefined(
            String code, String unit, Nature nature, Polarity polarity, String formula, String zh) {
        IndicatorDefinition definition = STANDARD.get(code);
        assertThat(definition.unit()).hasToString(unit);
        assertThat(definition.nature()).isEqualTo(nature);
        assertThat(definition.polarity()).isEqualTo(polarity);
        assertThat(definition.formula().map(IndicatorFormula::toString).orElse(""))
                .isEqualTo(formula);
        assertThat(definition.label().zh()).isEqualTo(zh);
    }

    @Test
    void investmentsArePartOfEachOther() {
        assertThat(STANDARD.relations())
                .contains(
                        Relation.of(
                                "TECHNICAL_RENOVATION_INVESTMENT",
                                RelationKind.SUBSET,
                                "INDUSTRIAL_INVESTMENT"),
                        Relation.of(
                                "INDUSTRIAL_INVESTMENT",
                                RelationKind.SUBSET,
                                "FIXED_ASSET_INVESTMENT"));
    }

    @Test
    void nothingIsClaimedBetweenContractedAndReceivedCapitalButTheirRatio() {
        assertThat(STANDARD.relationsOf("CONTRACTED_FOREIGN_CAPITAL"))
                .filteredOn(relation -> relation.involves("RECEIVED_FOREIGN_CAPITAL"))
                .extracting(Relation::kind)
                .containsExactly(RelationKind.RATIO);
    }

    @Test
    void everyNameIsTheNameOfOneIndicator() {
        Set<String> names = new HashSet<>();
        assertThat(STANDARD.all()).allSatisfy(definition -> {
            assertThat(names.add(definition.label().zh())).isTrue();
            assertThat(names.add(definition.label().en())).isTrue();
            assertThat(STANDARD.named(definition.label().zh())).containsExactly(definition);
        });
    }

    @Test
    void everySourceTellsItsYear() {
        assertThat(STANDARD.all())
                .extracting(IndicatorDefinition::source)
                .filteredOn(Optional::isPresent)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.orElseThrow()).containsPattern("\\d{4}"));
    }

    @Test
    void catalogueIsReadOnce() {
        assertThat(Catalogue.standard()).isSameAs(STANDARD);
    }
}
