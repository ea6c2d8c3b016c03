package io.github.tongbi.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvestmentKindTest {
    @ParameterizedTest
    @CsvSource({
        "FIXED_ASSET, 固定资产投资, fixed-asset investment",
        "INDUSTRIAL, 工业投资, industrial investment",
        "TECHNICAL_RENOVATION, 工业技改投资, technical renovation investment"
    })
    void kindHasANameInBothLanguages(InvestmentKind kind, String zh, String en) {
        assertThat(kind.label().zh()).isEqualTo(zh);
        assertThat(kind.label().en()).isEqualTo(en);
    }
}
