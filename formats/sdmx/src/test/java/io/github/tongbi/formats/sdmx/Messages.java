package io.github.tongbi.formats.sdmx;

import com.google.common.base.Joiner;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Messages of the tests as texts. */
final class Messages {
    static final SdmxStructure STRUCTURE = SdmxStructure.of(Catalogue.standard());
    static final SdmxHeader HEADER =
            new SdmxHeader("HALF_YEAR_2020", "LONGGANG", Instant.parse("2020-07-15T08:00:00Z"));
    static final String COLUMNS =
            "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,BASIS,PUBLISHED,TIME_PERIOD,"
                    + "OBS_VALUE,OBS_VALUE_END,UNIT_MEASURE,UNIT_MULT,DECIMALS,QUALIFIER,NUMERALS,STEP,"
                    + "OBS_STATUS,REVISED,SOURCE,LABEL[en;zh],SECTION[en;zh]";
    static final String EXPORTS_ROW =
            "dataflow,TONGBI:OBSERVATIONS(1.0.0),R,S,EXPORTS,440307,_X,_X,2020-S1,"
                    + "2.20,,CNY,8,2,,,,A,,,en:exports;zh:出口总额,";

    private Messages() {}

    /** Returns 出口 of 2.20亿元 in the first half of 2020. */
    static Observation exports() {
        return exportsOf("2.20亿元");
    }

    static Observation exportsOf(String figure) {
        return exportsBuilder().figure(Figure.parse(figure)).build();
    }

    static Observation.Builder exportsBuilder() {
        return Observation.builder()
                .indicator("EXPORTS")
                .label(Label.of("出口总额", "exports"))
                .region(RegionCode.of("440307"))
                .period(ReferencePeriod.ofHalf(2020, 1));
    }

    /** Returns the rows as a message, the columns of the structure before them. */
    static String csv(String... rows) {
        return COLUMNS + "\r\n" + Joiner.on("\r\n").join(rows) + "\r\n";
    }

    static String writeCsv(SdmxVersion version, Observation... observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(List.of(observations), STRUCTURE, version, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String writeJson(SdmxVersion version, Observation... observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxJson.write(List.of(observations), STRUCTURE, version, HEADER, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static SdmxReading readCsv(String message, SdmxVersion version) {
        return SdmxCsv.read(bytes(message), STRUCTURE, version, SdmxLimits.STANDARD);
    }

    static SdmxReading readJson(String message, SdmxVersion version) {
        return SdmxJson.read(bytes(message), STRUCTURE, version, SdmxLimits.STANDARD);
    }

    static ByteArrayInputStream bytes(String message) {
        return new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8));
    }
}
