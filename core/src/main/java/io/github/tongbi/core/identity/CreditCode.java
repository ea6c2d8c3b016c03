package io.github.tongbi.core.identity;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码) of GB 32100-2015 with amendment 1, such as {@code
 * 91440300123456788M}.
 *
 * <p>Eighteen characters: the registering department, the kind of institution, the six digits of the
 * registering authority's division, the {@link OrganisationCode} and a check character, {@code (31 -
 * Σ value × 3^(place-1) mod 31) mod 31} in an alphabet of 31 without I, O, S, V and Z. Departments
 * and kinds that are not known are no error, as lists of them differ.
 *
 * <p>Text is cleaned before it is read: capitals, half-width, without spaces and hyphens. O is never
 * taken for 0 nor I for 1; the check only suggests it.
 */
@Immutable
public final class CreditCode implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "a credit code such as 91440300123456788M";

    private static final CodeShape SHAPE =
            CodeShape.of(2, Alphabet.CREDIT).then(6, Alphabet.DIGITS).then(10, Alphabet.CREDIT);
    private static final int REGION = 2;
    private static final int ORGANISATION = 8;
    private static final int CHECK = 17;
    private static final int MODULUS = 31;
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final String NATIONAL = "100000";

    private final String code;

    /**
     * Reads a valid code, cleaning it.
     *
     * @throws UnreadableTextException if {@link #check} finds it other than valid
     */
    public static CreditCode parse(String text) {
        return parse(text, CreditCodeAcceptance.STRICT);
    }

    /**
     * Reads a code that the rule accepts, cleaning it: {@code
     * CreditCode.parse("91440307000000001N", CreditCodeAcceptance.OUTER_ONLY)}.
     *
     * @throws UnreadableTextException if the rule does not accept what {@link #check} finds
     */
    public static CreditCode parse(String text, CreditCodeAcceptance acceptance) {
        String code = CodeText.clean(text);
        CodeCheck check = checkCleaned(code);
        if (!acceptance.accepts(code, check.status())) {
            throw CodeText.refusal(EXPECTED, check, text);
        }
        return new CreditCode(code);
    }

    /**
     * Checks any text as a credit code. The first fault is told, in this order: length, character,
     * check of the whole, check of the organisation code.
     */
    public static CodeCheck check(String text) {
        return checkCleaned(CodeText.clean(text));
    }

    private static CodeCheck checkCleaned(String code) {
        return SHAPE.fault(code).orElseGet(() -> compared(code));
    }

    private static CodeCheck compared(String code) {
        CodeCheck outer = CodeText.compared(code.substring(CHECK), expectedCheck(code));
        String organisation = code.substring(ORGANISATION, CHECK);
        String inner = OrganisationCode.expectedCheck(organisation);
        return outer.status() != CodeStatus.VALID || organisation.endsWith(inner)
                ? outer
                : new CodeCheck.OuterOnly(inner);
    }

    private static String expectedCheck(String code) {
        int sum = Alphabet.CREDIT.weightedSum(code, WEIGHTS);
        return Alphabet.CREDIT.character((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** Refuses a code that is not of the right form and clean, whatever its check characters. */
    static void requireCanonical(String code) {
        SHAPE.fault(code).ifPresent(fault -> {
            throw CodeText.refusal(EXPECTED, fault, code);
        });
    }

    private CreditCode(String code) {
        this.code = code;
    }

    /** Returns how far the code is valid; it is always valid after {@link #parse(String)}. */
    public CodeStatus status() {
        return compared(code).status();
    }

    /** Returns the character of the registering department (登记管理部门), {@code "9"}. */
    public String departmentSymbol() {
        return code.substring(0, 1);
    }

    /** Returns the registering department, or empty if none is known by its character. */
    public Optional<RegisteringDepartment> department() {
        return RegisteringDepartment.bySymbol(departmentSymbol());
    }

    /** Returns the character of the kind of institution (机构类别), {@code "1"}. */
    public String kindSymbol() {
        return code.substring(1, REGION);
    }

    /** Returns the kind of institution, or empty if the department has none known by its character. */
    public Optional<InstitutionKind> kind() {
        return InstitutionKind.byPrefix(code.substring(0, REGION));
    }

    /**
     * Returns the six digits of the registering authority's division (登记管理机关行政区划码), {@code
     * "440300"}: not where the organisation is, and 100000 for a national authority.
     */
    public String authorityRegion() {
        return code.substring(REGION, ORGANISATION);
    }

    /** Tells whether a national authority registered the organisation. */
    public boolean isNational() {
        return authorityRegion().equals(NATIONAL);
    }

    /** Returns the organisation code in it, {@code 12345678-8}, or empty if its check fails. */
    public Optional<OrganisationCode> organisation() {
        String organisation = code.substring(ORGANISATION, CHECK);
        return OrganisationCode.check(organisation).status() == CodeStatus.VALID
                ? Optional.of(OrganisationCode.parse(organisation))
                : Optional.empty();
    }

    /** Returns the last character, {@code "M"}. */
    public String checkCharacter() {
        return code.substring(CHECK);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CreditCode other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the canonical text, the eighteen characters {@code 91440300123456788M}. */
    @Override
    public String toString() {
        return code;
    }

    private Object writeReplace() {
        return new Form(code);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected the form of a credit code");
    }

    private record Form(String text) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return parse(text, CreditCodeAcceptance.ANY_CHECK);
        }
    }
}
