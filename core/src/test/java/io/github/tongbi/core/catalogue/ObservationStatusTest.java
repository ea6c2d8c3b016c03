package io.github.tongbi.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class ObservationStatusTest {
    // SDMX CL_OBS_STATUS 2.2: A normal, P provisional, E estimated, F forecast, O missing value
    @ParameterizedTest
    @CsvSource({
        "NORMAL, A",
        "PROVISIONAL, P",
        "REVISED, A",
        "ESTIMATED, E",
        "FORECAST, F",
        "MISSING, O"
    })
    void statusHasTheCodeOfSdmx(ObservationStatus status, String code) {
        assertThat(status.code()).isEqualTo(code);
    }

    @Test
    void onlyRevisedSharesItsCode() {
        assertThat(Arrays.stream(ObservationStatus.values())
                        .filter(status -> status != ObservationStatus.REVISED)
                        .map(ObservationStatus::code))
                .doesNotHaveDuplicates();
    }
}
