package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.error.UnreadableTextException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class CreditCodeAcceptanceTest {
    private static final String XIAMEN = "91350203M0001QAY9B";

    @Test
    void knownCodesAreCleanedAndAdded() {
        CreditCodeAcceptance rule = CreditCodeAcceptance.STRICT
                .withKnown(List.of("91350203-m0001qay-9-b"))
                .withKnown(List.of("91350203M0001QKT19"));
        assertThat(rule.weakest()).isEqualTo(CodeStatus.VALID);
        assertThat(rule.known()).containsExactly(XIAMEN, "91350203M0001QKT19");
    }

    @Test
    void knownCodeHasTheRightForm() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CreditCodeAcceptance.STRICT.withKnown(List.of("9135")))
                .withMessage("expected a credit code such as 91440300123456788M, "
                        + "of 18 characters, got \"9135\"");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new CreditCodeAcceptance(
                        CodeStatus.VALID, ImmutableSet.of("91350203m0001QAY9B")))
                .withMessage("expected a credit code such as 91440300123456788M, "
                        + "without m at character 9, got \"91350203m0001QAY9B\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNVERIFIABLE", "BAD_CHARACTER", "BAD_LENGTH"})
    void formIsNeverGivenUp(CodeStatus status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditCodeAcceptance(status, ImmutableSet.of()))
                .withMessage(
                        "expected one of [VALID, VALID_OUTER_ONLY, CHECK_MISMATCH], got " + status);
    }

    @Test
    void equalityIsByRule() {
        new EqualsTester()
                .addEqualityGroup(
                        CreditCodeAcceptance.STRICT,
                        CreditCodeAcceptance.STRICT.withKnown(List.of()),
                        SerializableTester.reserialize(CreditCodeAcceptance.STRICT))
                .addEqualityGroup(
                        CreditCodeAcceptance.STRICT.withKnown(List.of(XIAMEN)),
                        SerializableTester.reserialize(
                                CreditCodeAcceptance.STRICT.withKnown(List.of(XIAMEN))))
                .addEqualityGroup(CreditCodeAcceptance.OUTER_ONLY)
                .addEqualityGroup(CreditCodeAcceptance.ANY_CHECK)
                .testEquals();
    }
}
