package io.github.tongbi.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * An organisation code (组织机构代码) of GB 11714-1997, such as {@code 58917226-9}.
 *
 * <p>Eight digits or capitals and a check character: {@code 11 - Σ value × weight mod 11} with the
 * weights 3, 7, 9, 10, 5, 8, 4, 2, where ten is X and eleven is 0. Since 2015 it is part of the
 * {@link CreditCode}.
 *
 * @param code the canonical text, with hyphen
 */
public record OrganisationCode(String code) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "an organisation code such as 58917226-9";

    static final int BODY = 8;
    private static final CodeShape SHAPE =
            CodeShape.of(BODY, Alphabet.LETTERS_AND_DIGITS).then(1, Alphabet.DIGITS_AND_X);
    private static final int MODULUS = 11;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /**
     * Creates the code from its canonical text.
     *
     * @throws UnreadableTextException if it is not valid, or written in another way
     */
    public OrganisationCode {
        requireNonNull(code, "code");
        CodeText.requireCanonical(code, canonical(code), EXPECTED);
    }

    /**
     * Reads a valid code, with hyphen or without it: {@code 589172269}. Spaces, lower case and
     * full-width characters are read too.
     *
     * @throws UnreadableTextException if {@link #check} finds it other than valid
     */
    public static OrganisationCode parse(String text) {
        return new OrganisationCode(canonical(text));
    }

    /** Checks any text as an organisation code. */
    public static CodeCheck check(String text) {
        return checkCleaned(CodeText.clean(text));
    }

    private static CodeCheck checkCleaned(String code) {
        return SHAPE.fault(code)
                .orElseGet(() -> CodeText.compared(code.substring(BODY), expectedCheck(code)));
    }

    /** Returns the check character that the first eight characters give. */
    static String expectedCheck(String code) {
        int sum = Alphabet.LETTERS_AND_DIGITS.weightedSum(code, WEIGHTS);
        return Alphabet.DIGITS_AND_X.character((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static String canonical(String text) {
        String code = CodeText.passed(text, EXPECTED, OrganisationCode::checkCleaned);
        return code.substring(0, BODY) + '-' + code.substring(BODY);
    }

    /** Returns the canonical text, {@code 58917226-9}. */
    @Override
    public String toString() {
        return code;
    }
}
