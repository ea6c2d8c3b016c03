package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The rules are those of the field guides of SDMX-CSV 2.0 and 2.1 by the SDMX technical group. */
class SdmxCsvTest {
    private static final String ROW = Messages.EXPORTS_ROW;

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void aMessageHasTheColumnsOfTheStructureBehindItsThree(SdmxVersion version) {
        assertThat(Messages.writeCsv(version, Messages.exports()))
                .isEqualTo(Messages.COLUMNS + "\r\n" + ROW + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"V2_0,''", "V2_1,#N/A"})
    void aMissingFigureIsEmptyOrMarked(SdmxVersion version, String value) {
        Observation missing =
                Messages.exportsBuilder().status(ObservationStatus.MISSING).build();

        String message = Messages.writeCsv(version, missing);

        assertThat(message)
                .isEqualTo(Messages.csv("dataflow,TONGBI:OBSERVATIONS(1.0.0),R,S,EXPORTS,440307,_X,"
                        + "_X,2020-S1," + value + ",,,,,,,,O,,,en:exports;zh:出口总额,"));
        assertThat(Messages.readCsv(message, version).observations()).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.20亿元      | 2.20 ||CNY|8|2||||",
                "-0.5万美元    | -0.5 ||USD|4|1||||",
                "12.2%        | 12.2 ||P1|0|1||||",
                "1.5‰         | 1.5 ||NX|0|1||||",
                "三成          | 3 ||TENTHS|0|0||CHINESE||",
                "121倍        | 121 ||TIMES|0|0||||",
                "-21.1个百分点 | -21.1 ||PERCENTAGE_POINTS|0|1||||",
                "25个基点      | 25 ||BASIS_POINTS|0|0||||",
                "415艘        | 415 ||VESSEL|0|0||||",
                "43.3公顷     | 43.3 ||HAR|0|1||||",
                "近百个        | 100 ||C62|0|0|NEAR|CHINESE||",
                "3-5家        | 3 |5|ESTABLISHMENT|0|0||||",
                "1,724.48万元 | 1724.48 ||CNY|4|2||GROUPED||",
                "2.20亿元整    | 2.20 ||CNY|8|2|||0|",
            })
    void aFigureIsTakenApart(
            String figure,
            String value,
            String end,
            String unit,
            String multiplier,
            String decimals,
            String qualifier,
            String numerals,
            String step) {
        String cells = String.join(
                ",",
                value,
                text(end),
                unit,
                multiplier,
                decimals,
                text(qualifier),
                text(numerals),
                text(step));

        assertThat(Messages.writeCsv(SdmxVersion.V2_0, Messages.exportsOf(figure)))
                .contains(",2020-S1," + cells + ",A,");
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL,A,''",
        "PROVISIONAL,P,''",
        "REVISED,A,true",
        "ESTIMATED,E,''",
        "FORECAST,F,''"
    })
    void theStatusHasItsCode(ObservationStatus status, String code, String revised) {
        Observation observation = Messages.exportsBuilder()
                .figure(Figure.parse("2.20亿元"))
                .status(status)
                .build();

        String message = Messages.writeCsv(SdmxVersion.V2_0, observation);

        assertThat(message).contains(",2.20,,CNY,8,2,,,," + code + "," + revised + ",,en:");
    }

    @ParameterizedTest
    @CsvSource({
        "2020,A",
        "2020-S1,S",
        "2020-Q1,Q",
        "2020-05,M",
        "2020-05-31,D",
        "2020-05-02/P1D,D",
        "2020-01-06/P7D,W",
        "2020-01-07/P7D,_O",
        "2020-01-01/P5M,_O",
        "2020-02-01/P3M,_O",
        "2021-01-01/P5Y,_O",
    })
    void theFrequencyFollowsFromThePeriod(String period, String frequency) {
        String message = Messages.csv(
                ROW.replace("R,S,", "R," + frequency + ",").replace("2020-S1", period));

        SdmxReading reading = Messages.readCsv(message, SdmxVersion.V2_0);

        assertThat(reading.failures()).isEmpty();
        assertThat(Messages.writeCsv(
                        SdmxVersion.V2_0, reading.observations().toArray(new Observation[0])))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '|', '\t'})
    void theCharacterBehindTheFirstColumnSeparatesFields(char separator) {
        String message = Messages.csv(ROW)
                .replace(",", String.valueOf(separator))
                .replace("LABEL[en;zh]", "\"LABEL[en;zh]\"")
                .replace("SECTION[en;zh]", "\"SECTION[en;zh]\"")
                .replace("STRUCTURE[;]", "\"STRUCTURE[;]\"")
                .replace("en:exports;zh:出口总额", "\"en:exports;zh:出口总额\"");

        assertReadsExports(message, SdmxVersion.V2_1);
    }

    @Test
    void theSubFieldDelimiterStandsInTheFirstHeader() {
        String message = Messages.csv(ROW)
                .replace("STRUCTURE[;]", "STRUCTURE[|]")
                .replace("[en;zh]", "[en|zh]")
                .replace("en:exports;zh:出口总额", "zh:出口总额|en:exports");

        assertReadsExports(message, SdmxVersion.V2_0);
    }

    @Test
    void columnsStandInAnyOrderAndAttributesMayBeLeftOut() {
        String message = "STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,UNIT_MULT,UNIT_MEASURE,"
                + "REF_AREA,PUBLISHED,BASIS,INDICATOR,FREQ\n"
                + "dataflow,TONGBI:OBSERVATIONS(1.0.0),2020-S1,2.20,8,CNY,440307,_X,_X,EXPORTS,S\n";

        assertReadsExports(message, SdmxVersion.V2_0);
        assertReadsExports(message, SdmxVersion.V2_1);
    }

    @Test
    void columnsThatTheStructureDoesNotHaveAreNamed() {
        String message = Messages.COLUMNS + ",UPDATED,OBS_KEY\n" + ROW
                + ",2021-01-22T13:15:41Z,S.EXPORTS.440307._X._X.2020-S1\n";

        SdmxReading reading = Messages.readCsv(message, SdmxVersion.V2_0);

        assertThat(reading.ignored()).containsExactly("UPDATED", "OBS_KEY");
        assertThat(reading.observations()).containsExactly(Messages.exports());
    }

    @Test
    void idsWithTheirNamesAreRead() {
        String message =
                "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ: frequency,INDICATOR: 指标,REF_AREA: area,"
                        + "BASIS: basis,PUBLISHED: day,TIME_PERIOD: period,OBS_VALUE: value,"
                        + "UNIT_MEASURE: unit,UNIT_MULT: multiplier,SOURCE: source,LABEL[en;zh]: name\n"
                        + "dataflow,TONGBI:OBSERVATIONS(1.0.0): observations,I,S: half-yearly,"
                        + "EXPORTS: 出口: 总额,440307,_X: unspecified,_X,2020-S1: 2020-S1,2.20,CNY: 元,8,"
                        + "report: part 1,en:exports;zh:出口总额\n";

        SdmxReading reading = Messages.readCsv(message, SdmxVersion.V2_0);

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.observations())
                .containsExactly(Messages.exportsBuilder()
                        .figure(Figure.parse("2.20亿元"))
                        .source("report: part 1")
                        .build());
    }

    @Test
    void namesInColumnsOfTheirOwnArePassedOver() {
        String message = "STRUCTURE[;],STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,frequency,INDICATOR,"
                + "indicator,REF_AREA,area,BASIS,basis,PUBLISHED,day,TIME_PERIOD,period,OBS_VALUE,value,"
                + "UNIT_MEASURE,unit,UNIT_MULT,multiplier\n"
                + "dataflow,TONGBI:OBSERVATIONS(1.0.0),observations,I,S,half-yearly,EXPORTS,exports,"
                + "440307,龙岗区,_X,unspecified,_X,,2020-S1,2020-S1,2.20,,CNY,元,8,亿\n";

        assertThat(Messages.readCsv(message, SdmxVersion.V2_1).observations())
                .containsExactly(Messages.exports());
    }

    @Test
    void aByteOrderMarkAndUnixLineEndsAreRead() {
        assertReadsExports(
                "\uFEFF" + Messages.csv(ROW).replace("\r\n", "\n") + "\n", SdmxVersion.V2_0);
    }

    @Test
    void aRowMayBeAboutTheDataStructure() {
        String row = ROW.replace("dataflow", "datastructure").replace(":OBS", ":DSD_OBS");

        assertReadsExports(Messages.csv(row), SdmxVersion.V2_0);
    }

    @ParameterizedTest
    @CsvSource({"V2_0,I", "V2_0,A", "V2_0,R", "V2_1,I", "V2_1,A", "V2_1,R", "V2_1,M"})
    void actionsThatAddOrReplaceAreRead(SdmxVersion version, String action) {
        assertReadsExports(Messages.csv(ROW.replace(",R,", "," + action + ",")), version);
    }

    @ParameterizedTest
    @CsvSource({
        "V2_0,M,'expected I, A or R in version 2.0, got \"M\"'",
        "V2_0,D,'expected I, A or R in version 2.0, got \"D\"'",
        "V2_1,D,'expected I, A, M or R in version 2.1, got \"D\"'",
        "V2_1,'','expected I, A, M or R in version 2.1, got \"\"'",
    })
    void otherActionsAreReported(SdmxVersion version, String action, String message) {
        SdmxReading reading =
                Messages.readCsv(Messages.csv(ROW.replace(",R,", "," + action + ",")), version);

        assertThat(reading.observations()).isEmpty();
        assertThat(reading.failures())
                .containsExactly(new SdmxFailure(2, "ACTION", action, message));
    }

    @Test
    void whatIsMissingOnPurposeIsATextInTheOlderVersion() {
        String message = Messages.csv(ROW.replace(",A,,,en", ",A,,#N/A,en"));

        assertThat(Messages.readCsv(message, SdmxVersion.V2_0).observations())
                .containsExactly(Messages.exportsBuilder()
                        .figure(Figure.parse("2.20亿元"))
                        .source("#N/A")
                        .build());
        assertReadsExports(message, SdmxVersion.V2_1);
    }

    @ParameterizedTest
    @CsvSource({"#N/A", "NaN"})
    void aMarkedValueIsMissingInTheNewerVersionOnly(String mark) {
        String message = Messages.csv(ROW.replace("2.20", mark).replace(",A,,", ",O,,"));

        assertThat(Messages.readCsv(message, SdmxVersion.V2_1).observations())
                .containsExactly(Messages.exportsBuilder()
                        .status(ObservationStatus.MISSING)
                        .build());
        assertThat(Messages.readCsv(message, SdmxVersion.V2_0).failures())
                .containsExactly(new SdmxFailure(
                        2,
                        "OBS_VALUE",
                        mark,
                        "expected a plain decimal such as 2.20, got \"" + mark + "\""));
    }

    @Test
    void aTextThatSaysMissingIsNotWrittenAsSuch() {
        Observation observation = Messages.exportsBuilder()
                .figure(Figure.parse("2.20亿元"))
                .source("#N/A")
                .build();

        assertThat(Messages.writeCsv(SdmxVersion.V2_0, observation)).contains(",#N/A,");
        assertThatThrownBy(() -> Messages.writeCsv(SdmxVersion.V2_1, observation))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage(
                        "expected a source other than #N/A, which says in version 2.1 that there is"
                                + " none, got \"#N/A\"");
    }

    @Test
    void twoObservationsOfOneKeyAreNotWritten() {
        assertThatThrownBy(() -> Messages.writeCsv(
                        SdmxVersion.V2_0, Messages.exports(), Messages.exportsOf("2.21亿元")))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected observations that differ in a dimension, as the day of"
                        + " publication, got \"S.EXPORTS.440307._X._X.2020-S1\"");
    }

    @Test
    void halfACharacterIsNotWritten() {
        Observation observation = Messages.exportsBuilder()
                .figure(Figure.parse("2.20亿元"))
                .source("a\uD83D")
                .build();

        assertThatThrownBy(() -> Messages.writeCsv(SdmxVersion.V2_0, observation))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected text of whole characters, got \"a\uFFFD\"");
    }

    @Test
    void anIndicatorOutsideOfTheCatalogueHasAnEscapedId() {
        Observation observation = Messages.exportsBuilder()
                .indicator("出口 1")
                .figure(Figure.parse("2.20亿元"))
                .published(LocalDate.parse("2020-07-15"))
                .build();

        assertThat(Messages.writeCsv(SdmxVersion.V2_0, observation))
                .contains(",S,$51FA$53E3$00201,440307,_X,2020-07-15,2020-S1,");
    }

    /** The example of the package. */
    @Test
    void whatCanBeReadAndWhatCannotComesBackTogether() {
        SdmxStructure structure = SdmxStructure.of(Catalogue.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(List.of(Messages.exports()), structure, SdmxVersion.V2_1, out);
        String more = ROW.replace("CNY,8,", "CNY,,") + "\r\n";

        SdmxReading reading = SdmxCsv.read(
                Messages.bytes(out.toString(StandardCharsets.UTF_8) + more),
                structure,
                SdmxVersion.V2_1,
                SdmxLimits.STANDARD);

        assertThat(reading.observations()).containsExactly(Messages.exports());
        assertThat(reading.failures())
                .extracting(SdmxFailure::toString)
                .containsExactly("line 3, UNIT_MULT: expected a multiplier such as 8, got nothing");
    }

    @Test
    void aDeletionIsOneFailureHoweverLittleItNames() {
        String row = "dataflow,TONGBI:OBSERVATIONS(1.0.0),D,,EXPORTS,,,,,-,,,,,,,,,,,,";

        assertThat(Messages.readCsv(Messages.csv(row), SdmxVersion.V2_1).failures())
                .extracting(SdmxFailure::component)
                .containsExactly("ACTION");
    }

    @Test
    void anotherDataflowIsReported() {
        SdmxStructure other = Messages.STRUCTURE.as(ArtefactId.parse("SZ:TRADE(2.0)"));

        SdmxReading reading = SdmxCsv.read(
                Messages.bytes(Messages.csv(ROW)), other, SdmxVersion.V2_0, SdmxLimits.STANDARD);

        assertThat(reading.failures())
                .containsExactly(new SdmxFailure(
                        2,
                        "STRUCTURE_ID",
                        "TONGBI:OBSERVATIONS(1.0.0)",
                        "expected SZ:TRADE(2.0), got \"TONGBI:OBSERVATIONS(1.0.0)\""));
    }

    private static void assertReadsExports(String message, SdmxVersion version) {
        SdmxReading reading = Messages.readCsv(message, version);
        assertThat(reading)
                .isEqualTo(new SdmxReading(
                        ImmutableList.of(Messages.exports()),
                        ImmutableList.of(),
                        ImmutableList.of()));
    }
}
