package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReadingTest {
    /** Steps are in yuan. */
    @ParameterizedTest
    @CsvSource({
        "2.20,8,2,2.20亿元,1000000",
        "2.20,8,'',2.20亿元,1000000",
        "2.2,8,2,2.20亿元,1000000",
        "2,8,2,2.00亿元,1000000",
        "1.5,9,1,15亿元,100000000",
        "2,9,0,20亿元,1000000000",
        "1.55,9,2,15.5亿元,10000000",
        "1.234,10,3,123.4亿元,10000000",
        "3,12,0,3万亿元,1000000000000",
        "3,14,0,300万亿元,100000000000000",
        "7,5,0,70万元,100000",
        "-7.5,5,1,-75万元,10000",
        "1234,-3,0,1.234元,1/1000",
        "5,-2,1,0.050元,1/1000",
        "0,0,0,0元,1",
    })
    void aMultiplierWithoutAScaleWordIsWrittenInTheNextLowerOne(
            String value, String multiplier, String decimals, String printed, String step) {
        Figure<?> figure = figure(value + ",,CNY," + multiplier + "," + decimals + ",,,");

        assertThat(figure.value()).isEqualTo(Figure.parse(printed).value());
        assertThat(figure.notation()).isEqualTo(Figure.parse(printed).notation());
        assertThat(figure.step()).isEqualTo(Rational.parse(step));
    }

    @ParameterizedTest
    @CsvSource({"C62,1,个", "C62,4,个", "VESSEL,0,艘", "MON,0,个月"})
    void aCountIsExactIfItsDigitsSaySo(String unit, int multiplier, String symbol) {
        Figure<?> figure = figure("415,," + unit + "," + multiplier + ",0,,,");

        assertThat(figure.step().signum()).isEqualTo(multiplier == 0 ? 0 : 1);
        assertThat(figure.unit()).endsWith(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "'3,5,ESTABLISHMENT,0,0,,,',3-5家",
        "'3,5.5,HAR,0,,,,',3.0-5.5公顷",
        "'1,1.5,CNY,9,1,,,',10-15亿元",
        "'63,68,P1,0,0,,,',63%~68%",
    })
    void aRangeHasTheDecimalsOfBoth(String cells, String printed) {
        Figure<?> expected = Figure.parse(printed);

        assertThat(figure(cells).toString()).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'2.20,,CNY,8,2,,,0.05',5000000",
        "'2.20,,CNY,8,2,,,0',0",
        "'2,,HAR,0,0,,,2/3',2/3",
        "'2,,CNY,9,0,,,0.5',500000000",
    })
    void aStepIsInTheUnitOfTheValue(String cells, String step) {
        assertThat(figure(cells).step()).isEqualTo(Rational.parse(step));
    }

    private static Figure<?> figure(String cells) {
        String row = Messages.EXPORTS_ROW.replace("2.20,,CNY,8,2,,,,", cells + ",");
        SdmxReading reading = Messages.readCsv(Messages.csv(row), SdmxVersion.V2_0);
        assertThat(reading.failures()).isEmpty();
        return reading.observations().stream()
                .map(Observation::figure)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }
}
