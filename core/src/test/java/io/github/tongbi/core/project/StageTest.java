package io.github.tongbi.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void stagesAreInTheOrderOfTheirComing() {
        assertThat(Stage.values())
                .containsExactly(
                        Stage.NEGOTIATING,
                        Stage.SIGNED,
                        Stage.APPROVED,
                        Stage.UNDER_CONSTRUCTION,
                        Stage.COMPLETED);
    }
}
