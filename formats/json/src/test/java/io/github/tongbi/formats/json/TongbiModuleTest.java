package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.exchange.ExchangeRate;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class TongbiModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final TypeReference<Figure<Money>> MONEY = new TypeReference<>() {};

    @Test
    void modelsAndCatalogueAreReadAsTheyWereWritten() {
        List<Object> values = List.of(
                ExampleReport.REPORT,
                Catalogue.standard(),
                ExchangeRate.average("USD", "CNY", "6.98", ReferencePeriod.parse("2020-Q1")));

        assertThat(values)
                .allSatisfy(value -> assertThat(MAPPER.readValue(
                                MAPPER.writeValueAsString(value), value.getClass()))
                        .isEqualTo(value));
    }

    @Test
    void valuesStandInMapsListsAndOptionals() {
        TypeReference<Map<RegionCode, List<Optional<Figure<Money>>>>> type =
                new TypeReference<>() {};
        String json = "{\"440307/大鹏新区\":[{\"value\":\"2.20\",\"unit\":\"亿元\"}]}";

        Map<RegionCode, List<Optional<Figure<Money>>>> read = MAPPER.readValue(json, type);

        assertThat(read)
                .containsExactly(Map.entry(
                        RegionCode.parse("440307/大鹏新区"),
                        List.of(Optional.of(Figure.parseMoney("2.20亿元")))));
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
    }

    @Test
    void numberKeepsItsDigits() {
        assertThat(MAPPER.readValue("{\"value\": 2.20, \"unit\": \"亿元\"}", MONEY)
                        .digits())
                .isEqualTo("2.20");
        assertThat(MAPPER.readValue("0.1", Rational.class)).isEqualTo(Rational.parse("0.1"));
    }

    @Test
    void figureOfAnotherKindThanThePropertyIsRefused() {
        UnreadableValueException refused = catchThrowableOfType(
                UnreadableValueException.class,
                () -> MAPPER.readValue("{\"value\": \"2\", \"unit\": \"%\"}", MONEY));

        assertThat(refused.problems())
                .extracting(Problem::message)
                .containsExactly("expected an amount of money, in a unit such as 亿美元, got \"2%\"");
    }

    /** A tree has made 2.2 of it, and of 0.1 what is nearest to it in binary. */
    @Test
    void doublesOfTreesAreRefused() {
        String json = "{\"value\": 2.20, \"unit\": \"亿元\"}";
        UnreadableValueException refused = catchThrowableOfType(
                UnreadableValueException.class,
                () -> MAPPER.treeToValue(MAPPER.readTree(json), Figure.class));

        assertThat(refused.problems())
                .extracting(Problem::message)
                .containsExactly("expected a plain decimal such as 2.20, got 2.2 as a double, whose"
                        + " digits are lost unless USE_BIG_DECIMAL_FOR_FLOATS is on");
    }

    @Test
    void nullIsNoValueAndAnAbsentOneStaysAbsent() {
        TypeReference<List<Figure<Money>>> figures = new TypeReference<>() {};
        TypeReference<Optional<Figure<Money>>> optional = new TypeReference<>() {};

        assertThat(MAPPER.readValue("[null]", figures)).containsExactly((Figure<Money>) null);
        assertThat(MAPPER.readValue("null", optional)).isEmpty();
        assertThat(MAPPER.writeValueAsString(Optional.empty())).isEqualTo("null");
        assertThat(refusal("{\"value\": null, \"unit\": \"亿元\"}"))
                .containsExactly("expected a plain decimal such as 2.20, got null");
    }

    private static List<String> refusal(String json) {
        return catchThrowableOfType(
                        UnreadableValueException.class, () -> MAPPER.readValue(json, Figure.class))
                .problems()
                .stream()
                .map(Problem::message)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"174000000 USD", "415 艘", "0.122", "-1/3", "-21.1 pp"})
    void magnitudesOfAnyKindAreOneText(String text) {
        Magnitude<?> read = MAPPER.readValue('"' + text + '"', Magnitude.class);

        assertThat(read).hasToString(text);
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.122", "-21.1 pp", "1 XXQ", "415艘", ""})
    void quantityIsMoneyOrAMeasure(String text) {
        UnreadableValueException refused = catchThrowableOfType(
                UnreadableValueException.class,
                () -> MAPPER.readValue('"' + text + '"', Quantity.class));

        assertThat(refused.problems()).hasSize(1);
    }

    @Test
    void allProblemsOfAValueAreToldAtOnce() {
        UnreadableValueException refused = catchThrowableOfType(
                UnreadableValueException.class,
                () -> MAPPER.readValue("{\"indicator\": 1, \"x\": 2}", Observation.class));

        assertThat(refused.problems()).hasSize(3);
    }
}
