package io.github.tongbi.formats.json.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.RelationForm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;

class RelationReaderTest {
    private static ImmutableList<String> names(int size) {
        return ImmutableList.of("a", "b", "c", "d", "e").subList(0, size);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsMadeAgain(RelationForm form) {
        int size = switch (form) {
            case LIST_LENGTH -> 1;
            case COMPLEMENT, SUBSET, AT_MOST, MONOTONE, SAME, TIME_GAP, AVERAGE_GROWTH -> 2;
            case STOCK_FLOW, PULL -> 4;
            case SUM, WHOLE, WEIGHTED_GROWTH, CONTRIBUTION -> 5;
            default -> 3;
        };
        Optional<Rational> number = switch (form) {
            case LIST_LENGTH, AVERAGE_GROWTH -> Optional.of(Rational.of(3));
            case TIME_GAP, PACE -> Optional.of(Rational.of(1, 3));
            default -> Optional.empty();
        };
        AuditRelation relation = RelationReader.of(form, names(size), number);
        assertThat(relation.form()).isEqualTo(form);
        assertThat(relation.figures()).isEqualTo(names(size));
        assertThat(relation.number()).isEqualTo(number);
    }

    @Test
    void otherFiguresAndNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RelationReader.of(RelationForm.GROWTH, names(2), Optional.empty()))
                .withMessage("expected the figures of GROWTH, got [a, b]");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RelationReader.of(RelationForm.TIME_GAP, names(2), Optional.empty()))
                .withMessage("expected a number in TIME_GAP, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelationReader.of(
                        RelationForm.LIST_LENGTH, names(1), Optional.of(Rational.of(1, 3))))
                .withMessage("expected a whole number such as 3, got 1/3");
    }
}
