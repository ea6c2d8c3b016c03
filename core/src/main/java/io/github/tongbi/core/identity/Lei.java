package io.github.tongbi.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * A legal entity identifier (法人识别编码) of ISO 17442, such as {@code 213800KUD8LAJWSQ9D15}.
 *
 * <p>Eighteen digits or capitals and two check digits, {@code 98 - body × 100 mod 97}, where A is 10
 * and Z is 35. The first four characters name the issuer, not a country.
 *
 * @param code the twenty characters, in half-width capitals
 */
public record Lei(String code) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "an LEI such as 213800KUD8LAJWSQ9D15";

    private static final int ISSUER = 4;
    private static final int BODY = 18;
    private static final CodeShape SHAPE =
            CodeShape.of(BODY, Alphabet.LETTERS_AND_DIGITS).then(2, Alphabet.DIGITS);
    private static final int MODULUS = 97;

    /**
     * Creates the identifier from its canonical text.
     *
     * @throws UnreadableTextException if it is not valid, or not clean
     */
    public Lei {
        requireNonNull(code, "code");
        CodeText.requireCanonical(
                code, CodeText.passed(code, EXPECTED, Lei::checkCleaned), EXPECTED);
    }

    /**
     * Reads a valid identifier, cleaning it as {@link CreditCode#parse(String)} does.
     *
     * @throws UnreadableTextException if {@link #check} finds it other than valid
     */
    public static Lei parse(String text) {
        return new Lei(CodeText.passed(text, EXPECTED, Lei::checkCleaned));
    }

    /** Checks any text as an LEI. */
    public static CodeCheck check(String text) {
        return checkCleaned(CodeText.clean(text));
    }

    private static CodeCheck checkCleaned(String code) {
        return SHAPE.fault(code)
                .orElseGet(() -> CodeText.compared(code.substring(BODY), expectedCheck(code)));
    }

    private static String expectedCheck(String code) {
        int remainder = 0;
        for (int i = 0; i < BODY; i++) {
            int value = Alphabet.LETTERS_AND_DIGITS.value(code.charAt(i));
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % MODULUS;
        }
        int check = MODULUS + 1 - remainder * 100 % MODULUS;
        return Alphabet.DIGITS.character(check / 10) + Alphabet.DIGITS.character(check % 10);
    }

    /** Returns the four characters of the issuer, {@code "2138"}. */
    public String issuer() {
        return code.substring(0, ISSUER);
    }

    /** Returns the canonical text, the twenty characters. */
    @Override
    public String toString() {
        return code;
    }
}
