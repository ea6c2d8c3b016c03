package io.github.tongbi.indicators.audit.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorkTest {
    @Test
    void budgetCanBeSpentToItsEnd() {
        Work work = new Work(10);
        work.spend(4);
        work.spend(6);
        assertThat(work.spent()).isEqualTo(10);
    }

    @Test
    void moreThanTheBudgetIsRefusedUntilMoreIsGranted() {
        Work work = new Work(10);
        assertThatThrownBy(() -> work.spend(11))
                .isInstanceOfSatisfying(
                        OutOfWorkException.class,
                        thrown -> assertThat(thrown.budget()).isEqualTo(10))
                .hasMessage("expected an answer within 10 units of work, got none");
        work.grant(5);
        work.spend(4);
        assertThat(work.spent()).isEqualTo(15);
    }

    @Test
    void budgetIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Work(-1))
                .withMessage("expected a budget of 0 units or more, got -1");
    }
}
