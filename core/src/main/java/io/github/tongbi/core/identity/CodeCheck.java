package io.github.tongbi.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.error.Quoted;

import java.io.Serializable;
import java.util.Optional;

/**
 * What the check of any text as an identity code found, such as {@code CheckMismatch[expected=M]}.
 *
 * <p>Places and characters are those of the code after cleaning: without spaces and hyphens, in
 * half-width capitals. A finding never repairs a code.
 */
public sealed interface CodeCheck extends Serializable {
    /** Returns the kind of the finding. */
    CodeStatus status();

    /** Returns what the code would need, {@code "with the check M"}, or empty if it needs nothing. */
    Optional<String> requirement();

    /**
     * A code in which nothing was found wrong.
     *
     * @param status {@link CodeStatus#VALID} or {@link CodeStatus#UNVERIFIABLE}
     */
    record Passed(CodeStatus status) implements CodeCheck {
        private static final long serialVersionUID = 1L;

        /** Creates the finding. */
        public Passed {
            checkArgument(
                    requireNonNull(status, "status") == CodeStatus.VALID
                            || status == CodeStatus.UNVERIFIABLE,
                    "expected VALID or UNVERIFIABLE, got %s",
                    status);
        }

        @Override
        public Optional<String> requirement() {
            return Optional.empty();
        }
    }

    /**
     * A credit code of which only the check of the whole is right.
     *
     * @param expected the check character that the organisation code should have, {@code "0"}
     */
    record OuterOnly(String expected) implements CodeCheck {
        private static final long serialVersionUID = 1L;

        /** Creates the finding. */
        public OuterOnly {
            requireNonNull(expected, "expected");
        }

        @Override
        public CodeStatus status() {
            return CodeStatus.VALID_OUTER_ONLY;
        }

        @Override
        public Optional<String> requirement() {
            return Optional.of("with the organisation check " + expected);
        }
    }

    /**
     * A code of the right form that ends in another check.
     *
     * @param expected the check that the other characters give, {@code "M"}; two digits for an LEI
     */
    record CheckMismatch(String expected) implements CodeCheck {
        private static final long serialVersionUID = 1L;

        /** Creates the finding. */
        public CheckMismatch {
            requireNonNull(expected, "expected");
        }

        @Override
        public CodeStatus status() {
            return CodeStatus.CHECK_MISMATCH;
        }

        @Override
        public Optional<String> requirement() {
            return Optional.of("with the check " + expected);
        }
    }

    /**
     * A character that may not stand where it stands.
     *
     * @param position its place, the first is 1
     * @param character the character, {@code "O"}
     */
    record BadCharacter(int position, String character) implements CodeCheck {
        private static final long serialVersionUID = 1L;
        private static final ImmutableMap<String, String> LOOKALIKES =
                ImmutableMap.of("O", "0", "I", "1", "S", "5", "Z", "2");

        /** Creates the finding. */
        public BadCharacter {
            requireNonNull(character, "character");
        }

        @Override
        public CodeStatus status() {
            return CodeStatus.BAD_CHARACTER;
        }

        /** Returns the digit that looks alike, {@code "0"} for O; it is told, never applied. */
        public Optional<String> suggestion() {
            return Optional.ofNullable(LOOKALIKES.get(character));
        }

        @Override
        public Optional<String> requirement() {
            String told = suggestion().map(digit -> " (is it " + digit + "?)").orElse("");
            return Optional.of(
                    "without " + Quoted.visible(character) + " at character " + position + told);
        }
    }

    /**
     * A text that is too short or too long.
     *
     * @param expected how many characters the standard has, 18
     * @param actual how many there are; of a text of more than 64, all of them
     */
    record BadLength(int expected, int actual) implements CodeCheck {
        private static final long serialVersionUID = 1L;

        @Override
        public CodeStatus status() {
            return CodeStatus.BAD_LENGTH;
        }

        @Override
        public Optional<String> requirement() {
            return Optional.of("of " + expected + " characters");
        }
    }
}
