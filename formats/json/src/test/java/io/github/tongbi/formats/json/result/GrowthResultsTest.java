package io.github.tongbi.formats.json.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.json.ValueDocuments;
import io.github.tongbi.indicators.growth.Growth;

import org.junit.jupiter.api.Test;

class GrowthResultsTest {
    @Test
    void growthIsItsFiguresAndWhatTheySay() {
        Growth<?> growth =
                Growth.yearOnYear(Figure.parseMoney("1.74亿美元"), Figure.parseMoney("1.28亿美元"));
        String document = ValueDocuments.write(GrowthResults.GROWTH, growth);
        assertThat(ValueDocuments.write(
                        GrowthResults.GROWTH, ValueDocuments.read(GrowthResults.GROWTH, document)))
                .isEqualTo(document);
    }
}
