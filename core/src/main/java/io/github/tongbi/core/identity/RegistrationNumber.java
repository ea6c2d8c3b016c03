package io.github.tongbi.core.identity;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * A registration number of commerce (工商注册号) of GS 15-2006, such as {@code 310115600985533}, in use
 * before the {@link CreditCode}.
 *
 * <p>Six digits of the authority, eight of the sequence and a check digit by ISO 7064 MOD 11,10.
 * Numbers with letters are in use too, such as those of farmers' co-operatives; their check cannot
 * be computed.
 *
 * @param number the fifteen characters, in half-width capitals
 */
public record RegistrationNumber(String number) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "a registration number such as 310115600985533";

    private static final int BODY = 14;
    private static final CodeShape SHAPE = CodeShape.of(BODY + 1, Alphabet.LETTERS_AND_DIGITS);
    private static final CharMatcher LETTERS = CharMatcher.inRange('A', 'Z');
    private static final int MODULUS = 10;

    /**
     * Creates the number from its canonical text.
     *
     * @throws UnreadableTextException if it is neither valid nor unverifiable, or not clean
     */
    public RegistrationNumber {
        requireNonNull(number, "number");
        CodeText.requireCanonical(
                number,
                CodeText.passed(number, EXPECTED, RegistrationNumber::checkCleaned),
                EXPECTED);
    }

    /**
     * Reads a number that is valid, or cannot be verified because it has letters, cleaning it as
     * {@link CreditCode#parse(String)} does.
     *
     * @throws UnreadableTextException if {@link #check} finds anything else
     */
    public static RegistrationNumber parse(String text) {
        return new RegistrationNumber(
                CodeText.passed(text, EXPECTED, RegistrationNumber::checkCleaned));
    }

    /** Checks any text as a registration number. */
    public static CodeCheck check(String text) {
        return checkCleaned(CodeText.clean(text));
    }

    private static CodeCheck checkCleaned(String number) {
        return SHAPE.fault(number).orElseGet(() -> verified(number));
    }

    private static CodeCheck verified(String number) {
        return LETTERS.matchesAnyOf(number)
                ? new CodeCheck.Passed(CodeStatus.UNVERIFIABLE)
                : CodeText.compared(number.substring(BODY), expectedCheck(number));
    }

    private static String expectedCheck(String number) {
        int product = MODULUS;
        for (int i = 0; i < BODY; i++) {
            int sum = (product + Alphabet.DIGITS.value(number.charAt(i))) % MODULUS;
            product = 2 * (sum == 0 ? MODULUS : sum) % (MODULUS + 1);
        }
        return Alphabet.DIGITS.character((MODULUS + 1 - product) % MODULUS);
    }

    /** Returns whether the number is valid, or unverifiable because it has letters. */
    public CodeStatus status() {
        return verified(number).status();
    }

    /** Returns the canonical text, the fifteen characters. */
    @Override
    public String toString() {
        return number;
    }
}
