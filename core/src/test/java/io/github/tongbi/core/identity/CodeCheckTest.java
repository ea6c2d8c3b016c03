package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;

class CodeCheckTest {
    @ParameterizedTest
    @EnumSource(names = {"VALID", "UNVERIFIABLE"})
    void passedCodeNeedsNothing(CodeStatus status) {
        assertFinding(new CodeCheck.Passed(status), status, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALID", "UNVERIFIABLE"})
    void otherStatusIsNotPassed(CodeStatus status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeCheck.Passed(status))
                .withMessage("expected VALID or UNVERIFIABLE, got " + status);
    }

    @Test
    void everyOtherFindingSaysWhatTheCodeNeeds() {
        assertFinding(
                new CodeCheck.OuterOnly("0"),
                CodeStatus.VALID_OUTER_ONLY,
                Optional.of("with the organisation check 0"));
        assertFinding(
                new CodeCheck.CheckMismatch("M"),
                CodeStatus.CHECK_MISMATCH,
                Optional.of("with the check M"));
        assertFinding(
                new CodeCheck.BadCharacter(5, "O"),
                CodeStatus.BAD_CHARACTER,
                Optional.of("without O at character 5 (is it 0?)"));
        assertFinding(
                new CodeCheck.BadLength(18, 17),
                CodeStatus.BAD_LENGTH,
                Optional.of("of 18 characters"));
    }

    private static void assertFinding(
            CodeCheck check, CodeStatus status, Optional<String> requirement) {
        assertThat(check.status()).isEqualTo(status);
        assertThat(check.requirement()).isEqualTo(requirement);
        SerializableTester.reserializeAndAssert(check);
    }

    @Test
    void characterThatCannotBeSeenDoesNotBreakTheLine() {
        assertThat(new CodeCheck.BadCharacter(5, "\u0007").requirement())
                .contains("without � at character 5");
    }
}
