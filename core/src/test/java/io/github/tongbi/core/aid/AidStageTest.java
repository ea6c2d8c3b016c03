package io.github.tongbi.core.aid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AidStageTest {
    @Test
    void stagesAreInTheOrderThatMoneyTakes() {
        assertThat(AidStage.values())
                .containsExactly(
                        AidStage.ARRANGED,
                        AidStage.ALLOCATED,
                        AidStage.DISBURSED,
                        AidStage.RECEIVED,
                        AidStage.SPENT,
                        AidStage.FINAL_ACCOUNT);
    }
}
