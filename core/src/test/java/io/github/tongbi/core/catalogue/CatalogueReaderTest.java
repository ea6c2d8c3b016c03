package io.github.tongbi.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are written here with ; for the tab between values. */
class CatalogueReaderTest {
    private static final String HEAD =
            "code;unit;nature;polarity;formula;zh;en;meaning_zh;meaning_en;source\n";
    private static final String RELATION_HEAD = "subject;kind;inputs;strength\n";
    private static final String EXPORTS =
            "EXPORTS;MONEY;FLOW;HIGHER_IS_BETTER;-;出口;exports;离岸价;free on board;-\n";
    private static final String IMPORTS =
            "IMPORTS;MONEY;FLOW;NEUTRAL;-;进口;imports;到岸价;with freight;条例(2006年)\n";
    private static final String TOTAL =
            "TOTAL;MONEY;FLOW;HIGHER_IS_BETTER;SUM(EXPORTS, IMPORTS);" + "进出口;total;进口加出口;both;-\n";
    private static final String TRADE = HEAD + EXPORTS + IMPORTS + TOTAL;

    private static Catalogue read(String indicators, String relations) {
        return CatalogueReader.read(indicators.replace(';', '\t'), relations.replace(';', '\t'));
    }

    private static void assertRefused(String indicators, String relations, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(indicators, relations))
                .withMessage(message);
    }

    @Test
    void tablesAreReadIntoACatalogue() {
        Catalogue trade = read(
                "# trade\n\n" + TRADE,
                RELATION_HEAD + "# parts\nEXPORTS;SUBSET;TOTAL;HARD\nTOTAL;MONOTONE;-;SOFT\n");

        assertThat(trade.all())
                .extracting(IndicatorDefinition::code)
                .containsExactly("EXPORTS", "IMPORTS", "TOTAL");
        assertThat(trade.get("IMPORTS"))
                .isEqualTo(IndicatorDefinition.builder()
                        .code("IMPORTS")
                        .unit(IndicatorUnit.MONEY)
                        .nature(Nature.FLOW)
                        .polarity(Polarity.NEUTRAL)
                        .label(Label.of("进口", "imports"))
                        .meaning(Label.of("到岸价", "with freight"))
                        .source("条例(2006年)")
                        .build());
        assertThat(trade.relations())
                .containsExactly(
                        Relation.of("TOTAL", RelationKind.SUM, "EXPORTS", "IMPORTS"),
                        Relation.of("EXPORTS", RelationKind.SUBSET, "TOTAL"),
                        Relation.of("TOTAL", RelationKind.MONOTONE).soft());
    }

    // a value of the line of exports, by what it is replaced, and the refusal
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "EXPORTS~Exports~expected a code such as INDUSTRIAL_INVESTMENT, of 1 to 60 capitals,"
                        + " digits and _, got \"Exports\" (indicators.txt, line 2, column code)",
                "EXPORTS~-~expected a value, got \"-\" (indicators.txt, line 2, column code)",
                "MONEY~DOLLAR~expected a unit such as MONEY, ESTABLISHMENT|ITEM, PERCENT, TIMES,"
                        + " POINTS or MONEY/VESSEL, got \"DOLLAR\""
                        + " (indicators.txt, line 2, column unit)",
                "FLOW~FLWO~expected one of FLOW, STOCK, RATE, AVERAGE, got \"FLWO\""
                        + " (indicators.txt, line 2, column nature)",
                "FLOW~flow~expected one of FLOW, STOCK, RATE, AVERAGE, got \"flow\""
                        + " (indicators.txt, line 2, column nature)",
                "MONEY~PERCENT~expected the nature of a figure in PERCENT, got FLOW"
                        + " (indicators.txt, line 2, column nature)",
                "HIGHER_IS_BETTER~HIGHER~expected one of HIGHER_IS_BETTER, LOWER_IS_BETTER, NEUTRAL,"
                        + " got \"HIGHER\" (indicators.txt, line 2, column polarity)",
                ";-;出口~;EXPORTS + IMPORTS;出口~expected a formula such as SUM(EXPORTS, IMPORTS),"
                        + " got \"EXPORTS + IMPORTS\" (indicators.txt, line 2, column formula)",
                ";-;出口~;SUM(IMPORTS);出口~expected 2 inputs or more of SUM, got 1"
                        + " (indicators.txt, line 2, column formula)",
                ";-;出口~;SUBSET(IMPORTS);出口~expected a kind that is a formula, got SUBSET"
                        + " (indicators.txt, line 2, column formula)",
                ";-;出口~;INCREASE(EXPORTS);出口~expected inputs other than \"EXPORTS\" itself"
                        + " (indicators.txt, line 2, column formula)",
                ";-;出口~;INCREASE(IMPRTS);出口~expected a code of the catalogue, got \"IMPRTS\""
                        + " (indicators.txt, line 2, column formula)",
                "出口~-~expected a value, got \"-\" (indicators.txt, line 2, column zh)",
                "出口~''~expected a value without spaces around it, or -, got \"\""
                        + " (indicators.txt, line 2, column zh)",
                ";exports~; exports~expected a value without spaces around it, or -, got \" exports\""
                        + " (indicators.txt, line 2, column en)",
                "free on board~-~expected a value, got \"-\""
                        + " (indicators.txt, line 2, column meaning_en)",
                ";离岸价~''~expected 10 values between tabs, got 9 in"
                        + " \"EXPORTS; MONEY; FLOW; HIGHER_IS_BETTER; …\" (72 characters)"
                        + " (indicators.txt, line 2)"
            })
    void indicatorThatIsWrongIsRefusedAtItsPlace(String value, String other, String message) {
        assertRefused(HEAD + EXPORTS.replace(value, other) + IMPORTS, RELATION_HEAD, message);
    }

    @Test
    void duplicateCodeIsRefusedWhereItStandsAgain() {
        assertRefused(
                TRADE + "# again\n" + IMPORTS,
                RELATION_HEAD,
                "expected each code once, got \"IMPORTS\" (indicators.txt, line 6, column code)");
    }

    @Test
    void formulaOfUnlikeUnitsIsRefused() {
        assertRefused(
                TRADE.replace("TOTAL;MONEY;FLOW", "TOTAL;MONEY;STOCK"),
                RELATION_HEAD,
                "expected units and natures that fit SUM, got MONEY STOCK of MONEY FLOW, MONEY FLOW"
                        + " (indicators.txt, line 4, column formula)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Exports;SUBSET;TOTAL;HARD~expected a code such as INDUSTRIAL_INVESTMENT, of 1 to 60"
                        + " capitals, digits and _, got \"Exports\""
                        + " (relations.txt, line 2, column subject)",
                "EXPRTS;SUBSET;TOTAL;HARD~expected a code of the catalogue, got \"EXPRTS\""
                        + " (relations.txt, line 2, column subject)",
                "EXPORTS;PART;TOTAL;HARD~expected one of SUM, DIFFERENCE, RATIO, SHARE, COMPLETION,"
                        + " AVERAGE, COMPLEMENT, GROWTH, INCREASE, CONTRIBUTION, PULL, SUBSET,"
                        + " AT_MOST, STOCK_FLOW, MONOTONE, LIST_LENGTH, got \"PART\""
                        + " (relations.txt, line 2, column kind)",
                "EXPORTS;SUBSET;-;HARD~expected 1 input of SUBSET, got 0"
                        + " (relations.txt, line 2, column inputs)",
                "EXPORTS;SUBSET;EXPORTS;HARD~expected inputs other than the subject, got \"EXPORTS\""
                        + " (relations.txt, line 2, column inputs)",
                "EXPORTS;SUBSET;TOTALS;HARD~expected a code of the catalogue, got \"TOTALS\""
                        + " (relations.txt, line 2, column inputs)",
                "TOTAL;SUM;EXPORTS,IMPORTS;HARD~expected a code such as INDUSTRIAL_INVESTMENT, of 1"
                        + " to 60 capitals, digits and _, got \"EXPORTS,IMPORTS\""
                        + " (relations.txt, line 2, column inputs)",
                "TOTAL;SUM;EXPORTS, IMPORTS;SOFT~expected each relation once, got \"TOTAL:"
                        + " SUM(EXPORTS, IMPORTS) (SOFT)\" (relations.txt, line 2, column subject)",
                "EXPORTS;LIST_LENGTH;-;HARD~expected units and natures that fit LIST_LENGTH, got"
                        + " MONEY FLOW of none (relations.txt, line 2, column inputs)",
                "EXPORTS;SUBSET;TOTAL;FIRM~expected one of HARD, SOFT, got \"FIRM\""
                        + " (relations.txt, line 2, column strength)",
                "EXPORTS;SUBSET;TOTAL~expected 4 values between tabs, got 3 in"
                        + " \"EXPORTS; SUBSET; TOTAL\" (relations.txt, line 2)"
            })
    void relationThatIsWrongIsRefusedAtItsPlace(String line, String message) {
        assertRefused(TRADE, RELATION_HEAD + line + "\n", message);
    }

    @Test
    void otherColumnsAreRefused() {
        assertRefused(
                TRADE,
                "subject;kind;inputs\n",
                "expected the columns subject, kind, inputs, strength, got"
                        + " \"subject, kind, inputs\" (relations.txt, line 1)");
    }

    @Test
    void carriageReturnIsNoPartOfAValue() {
        assertRefused(
                TRADE,
                RELATION_HEAD + "EXPORTS;SUBSET;TOTAL;HARD\r\n",
                "expected a value without spaces around it, or -, got \"HARD\uFFFD\""
                        + " (relations.txt, line 2, column strength)");
    }
}
