package io.github.tongbi.formats.json.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.formats.json.ValueDocuments;
import io.github.tongbi.formats.json.result.ResultExamples.Example;
import io.github.tongbi.indicators.audit.Conflict;
import io.github.tongbi.indicators.audit.Way;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.series.ToDate;
import io.github.tongbi.indicators.tally.PairTally;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ResultTypesTest {
    static List<Example<?>> whatIsReadIsWhatWasWritten() {
        return ResultExamples.all();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsReadIsWhatWasWritten(Example<?> example) {
        requireRoundTrip(example);
    }

    private static <T> void requireRoundTrip(Example<T> example) {
        String document = ValueDocuments.write(example.type(), example.value());
        T again = ValueDocuments.read(example.type(), document);
        assertThat(ValueDocuments.write(example.type(), again)).isEqualTo(document);
        if (example.value() instanceof Indicator<?> indicator) {
            Indicator<?> read = (Indicator<?>) again;
            assertThat(read.explain(Locale.CHINA)).isEqualTo(indicator.explain(Locale.CHINA));
            assertThat(read.bounds()).isEqualTo(indicator.bounds());
            assertThat(read.outcome()).isEqualTo(indicator.outcome());
        }
        // two terms are never equal, and so neither is what holds formulas, parts or relations
        boolean isUnknown = example.value() instanceof Formula
                || example.value() instanceof Way
                || example.value() instanceof Conflict
                || example.value() instanceof ToDate<?>;
        if (!isUnknown && (example.value() instanceof Record || isTally(example.value()))) {
            assertThat(again).isEqualTo(example.value());
        }
    }

    private static boolean isTally(Object value) {
        return value instanceof PairTally<?, ?, ?>;
    }

    @Test
    void everyTypeHasAnExample() {
        List<Object> shown = new ArrayList<>();
        ResultExamples.all().forEach(example -> shown.add(example.type()));
        assertThat(shown).containsAll(ResultTypes.all());
    }
}
