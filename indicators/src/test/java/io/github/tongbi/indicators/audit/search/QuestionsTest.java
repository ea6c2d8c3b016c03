package io.github.tongbi.indicators.audit.search;

import static io.github.tongbi.indicators.audit.search.ListedClashes.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;

import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final ListedClashes oracle = ListedClashes.of(set(1, 2));

    @Test
    void knownClashAnswersForMoreGroundsWithoutTheOracle() {
        Questions questions = new Questions(oracle, 1);
        assertThat(questions.tried(set(0, 1, 2))).contains(set(1, 2));
        assertThat(questions.tried(set(1, 2, 3))).contains(set(1, 2));
        assertThat(questions.clash(set(1, 2))).contains(set(1, 2));
        assertThat(oracle.asked()).isEqualTo(1);
    }

    @Test
    void onlyTriesAreCountedAndTheyCanBeRenewed() {
        Questions questions = new Questions(oracle, 1);
        assertThat(questions.clash(set(1))).isEmpty();
        assertThat(questions.tried(set(1))).isEmpty();
        assertThatThrownBy(() -> questions.tried(set(2))).isInstanceOf(OutOfWorkException.class);
        assertThat(questions.clash(set(2))).isEmpty();
        questions.renew();
        assertThat(questions.tried(set(2))).isEmpty();
    }

    @Test
    void knownClashDoesNotChangeWithTheAnswer() {
        Questions questions = new Questions(oracle, 1);
        questions.clash(set(1, 2)).orElseThrow().clear();
        questions.clash(set(1, 2)).orElseThrow().clear();
        assertThat(questions.clash(set(0, 1, 2))).contains(set(1, 2));
    }
}
