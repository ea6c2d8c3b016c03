package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of trade, fishery, aid and public services that do not say what they should. */
class EntityFieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chapter | 77 | an HS chapter from 01 to 98, without 77, such as 85",
                "chapter | 8 | an HS chapter from 01 to 98, without 77, such as 85",
                "partner | EU | an ISO 3166-1 code such as US, or a name such as 东盟",
            })
    void chapterOrPartnerThatDoesNotExistIsRefused(String field, String text, String expected) {
        String document = Documents.trade("""
                "total": {"value": "2", "unit": "亿美元"}, "parts": [{
                "%s": "%s",
                "total": {"value": "1", "unit": "亿美元"}}]""".formatted(field, text));

        assertThat(Documents.problems(document))
                .containsExactly("/trade/0/parts/0/" + field + " (line 5, column 12): expected "
                        + expected + ", got \"" + text + '"');
    }

    @Test
    void industryThatDoesNotExistIsRefused() {
        String document = Documents.report(
                "\"foreignInvestment\": [{\"period\": \"2020\", \"parts\": [{",
                "\"industry\": \"98\",",
                "\"newFirms\": {\"value\": 1, \"unit\": \"家\"}}],",
                "\"newFirms\": {\"value\": 2, \"unit\": \"家\"}}]");

        assertThat(Documents.problems(document))
                .containsExactly("/foreignInvestment/0/parts/0/industry (line 4, column 13):"
                        + " expected a GB/T 4754-2017 code whose division is from 01 to 97,"
                        + " got \"98\"");
    }

    @Test
    void partAboveTheWholeIsToldAtTheParts() {
        String document = Documents.trade("""
                "exports": {"value": "1.74", "unit": "亿美元"},
                "parts": [{"chapter": "85", "exports": {"value": "1.75", "unit": "亿美元"}}]""");

        assertThat(Documents.problems(document))
                .containsExactly("/trade/0/parts (line 5, column 10):"
                        + " expected at most exports of \"1.74亿美元\", got \"1.75亿美元\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SOUTH_CHINA_SEA 2020-05-01/2020-08-16",
                "SOUTH_CHINA_SEA 2020-08-16T12:00/2020-05-01T12:00",
                "NORTH_SEA 2020-05-01T12:00/2020-08-16T12:00",
            })
    void datesOfAMoratoriumAreReadInOneForm(String text) {
        String document = Documents.report(
                "\"moratoria\": [{\"season\": \"2020\", \"resting\": {\"value\": 1, \"unit\": \"艘\"},",
                "\"dates\": \"" + text + "\",",
                "\"exempt\": {\"value\": 0, \"unit\": \"艘\"}}]");

        assertThat(Documents.problems(document))
                .singleElement()
                .asString()
                .startsWith("/moratoria/0/dates (line 4, column 10): expected a season such as"
                        + " SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00, got \"");
    }

    @Test
    void datesOutsideTheSeasonAreToldAtTheDates() {
        String document = Documents.report(
                "\"moratoria\": [{\"season\": \"2021\", \"resting\": {\"value\": 1, \"unit\": \"艘\"},",
                "\"dates\": \"SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00\",",
                "\"exempt\": {\"value\": 0, \"unit\": \"艘\"}}]");

        assertThat(Documents.problems(document))
                .containsExactly("/moratoria/0/dates (line 4, column 10): expected dates within the"
                        + " season 2021, got SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-30, a date that exists (February 2020 has 29 days)",
        "2020-6-30, a date such as 2020-05-31",
        "2020, a date such as 2020-05-31",
        "30 June 2020, a date such as 2020-05-31"
    })
    void dateOfAStageThatDoesNotExistIsRefused(String date, String expected) {
        String document = Documents.report(
                "\"aidFunds\": [{\"period\": \"2020\", \"stage\": \"ARRANGED\",",
                "\"amount\": {\"value\": 1, \"unit\": \"元\"},",
                "\"date\": \"" + date + "\"}]");

        assertThat(Documents.problems(document))
                .containsExactly("/aidFunds/0/date (line 5, column 9):" + " expected " + expected
                        + ", got \"" + date + '"');
    }

    @Test
    void namesThatAreNotAsManyAsCountedAreToldAtTheNames() {
        String document = Documents.report(
                "\"serviceCounts\": [{\"asOf\": \"2020-06-30\",",
                "\"baseRegisters\": {\"value\": 3, \"unit\": \"个\"},",
                "\"baseRegisterNames\": [\"人口\", \"法人\"]}]");

        assertThat(Documents.problems(document))
                .containsExactly("/serviceCounts/0/baseRegisterNames (line 5, column 22):"
                        + " expected as many names as baseRegisters of \"3个\", got 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "register | NATIONAL, PROVINCIAL_TEMPORARY, CITY_SPECIAL, HONG_KONG_MACAO",
                "state | FISHING, RESTING, EXEMPT, LAID_UP, REDUCED, SCRAPPED",
            })
    void unknownWordIsRefusedWithTheKnownOnes(String field, String known) {
        String document = Documents.report(
                "\"vessels\": [{\"name\": \"粤龙渔00001\", \"kind\": \"FISHING\",",
                "\"" + field + "\": \"fishing\"}]");

        assertThat(Documents.problems(document))
                .singleElement()
                .asString()
                .startsWith("/vessels/0/" + field + " (line 4, column ")
                .endsWith("): expected one of " + known + ", got \"fishing\"");
    }
}
