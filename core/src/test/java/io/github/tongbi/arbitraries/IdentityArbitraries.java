package io.github.tongbi.arbitraries;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.identity.CodeCheck;
import io.github.tongbi.core.identity.CodeStatus;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.CreditCodeAcceptance;
import io.github.tongbi.core.identity.FunctionalArea;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.IndustryDivision;
import io.github.tongbi.core.identity.IndustrySection;
import io.github.tongbi.core.identity.Lei;
import io.github.tongbi.core.identity.OrganisationCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.identity.RegistrationNumber;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import java.util.function.Function;

/** Generators for identity codes, with right and wrong check characters where a type holds both. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class IdentityArbitraries extends DomainContextBase {
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String KNOWN_PREFIXES = "11 12 13 31 51 52 53 81 91 92 93 A1 N1 N2 N3 Y1";

    /** Creates the domain, as jqwik does. */
    public IdentityArbitraries() {}

    /** Returns credit codes: mostly valid, some with a wrong organisation check, few with both. */
    @Provide
    public static Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, validCreditCodes()),
                Tuple.of(3, outerOnlyCreditCodes()),
                Tuple.of(1, mismatchedCreditCodes()));
    }

    /** Returns valid credit codes, of departments that are not known too. */
    public static Arbitrary<CreditCode> validCreditCodes() {
        Arbitrary<String> organisations =
                creditCharacters(8).map(body -> withCheck(body, "0", OrganisationCode::check));
        return creditCodes(organisations).map(CreditCode::parse);
    }

    /** Returns credit codes of which only the check of the whole is right. */
    public static Arbitrary<CreditCode> outerOnlyCreditCodes() {
        Arbitrary<String> organisations = Combinators.combine(
                        creditCharacters(8), creditCharacters(1))
                .as((body, check) -> body + check)
                .filter(code -> !(OrganisationCode.check(code) instanceof CodeCheck.Passed));
        return creditCodes(organisations)
                .map(code -> CreditCode.parse(code, CreditCodeAcceptance.OUTER_ONLY));
    }

    /** Returns credit codes that end in another character than they should. */
    public static Arbitrary<CreditCode> mismatchedCreditCodes() {
        return Combinators.combine(validCreditCodes(), Arbitraries.integers().between(1, 30))
                .as((code, step) -> CreditCode.parse(
                        shifted(code.toString(), step), CreditCodeAcceptance.ANY_CHECK));
    }

    private static String shifted(String code, int step) {
        int last = code.length() - 1;
        int index = CREDIT_ALPHABET.indexOf(code.charAt(last)) + step;
        return code.substring(0, last) + CREDIT_ALPHABET.charAt(index % CREDIT_ALPHABET.length());
    }

    private static Arbitrary<String> creditCodes(Arbitrary<String> organisations) {
        Arbitrary<String> prefixes =
                Arbitraries.oneOf(Arbitraries.of(KNOWN_PREFIXES.split(" ")), creditCharacters(2));
        Arbitrary<String> regions =
                Arbitraries.oneOf(Arbitraries.of("100000", "440300"), digits(6));
        return Combinators.combine(prefixes, regions, organisations)
                .as((prefix, region, organisation) ->
                        withCheck(prefix + region + organisation, "0", CreditCode::check));
    }

    private static Arbitrary<String> creditCharacters(int length) {
        return Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(length);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static Arbitrary<String> lettersAndDigits(int length) {
        return Arbitraries.strings().numeric().withCharRange('A', 'Z').ofLength(length);
    }

    private static String withCheck(
            String body, String check, Function<String, CodeCheck> checker) {
        return checker.apply(body + check) instanceof CodeCheck.CheckMismatch mismatch
                ? body + mismatch.expected()
                : body + check;
    }

    /** Returns organisation codes, those with letters too. */
    @Provide
    public static Arbitrary<OrganisationCode> organisationCodes() {
        return Arbitraries.oneOf(digits(8), lettersAndDigits(8))
                .map(body -> withCheck(body, "0", OrganisationCode::check))
                .map(OrganisationCode::parse);
    }

    /** Returns registration numbers, verified ones and those with letters. */
    @Provide
    public static Arbitrary<RegistrationNumber> registrationNumbers() {
        Arbitrary<RegistrationNumber> lettered = Combinators.combine(
                        lettersAndDigits(14),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.chars().range('A', 'Z'))
                .as((rest, at, letter) -> rest.substring(0, at) + letter + rest.substring(at))
                .map(RegistrationNumber::parse);
        return Arbitraries.oneOf(verifiedRegistrationNumbers(), lettered);
    }

    /** Returns registration numbers of digits alone, with the right check digit. */
    public static Arbitrary<RegistrationNumber> verifiedRegistrationNumbers() {
        return digits(14)
                .map(body -> withCheck(body, "0", RegistrationNumber::check))
                .map(RegistrationNumber::parse);
    }

    /** Returns LEIs of Chinese and other issuers. */
    @Provide
    public static Arbitrary<Lei> leis() {
        Arbitrary<String> issuers = Arbitraries.oneOf(Arbitraries.just("3003"), digits(4));
        return Combinators.combine(issuers, lettersAndDigits(14))
                .as((issuer, rest) -> withCheck(issuer + rest, "00", Lei::check))
                .map(Lei::parse);
    }

    /** Returns divisions of every level, functional areas in them, with and without a year. */
    @Provide
    public static Arbitrary<RegionCode> regionCodes() {
        Arbitrary<RegionCode> places = Arbitraries.oneOf(
                divisions(),
                Combinators.combine(divisions(), areaNames()).as(RegionCode::functionalArea));
        Arbitrary<Integer> years = Arbitraries.integers().between(1980, 9999);
        return Arbitraries.oneOf(
                places, Combinators.combine(places, years).as(RegionCode::ofVintage));
    }

    /** Returns divisions from provinces to villages, without a year. */
    public static Arbitrary<RegionCode> divisions() {
        Arbitrary<Integer> provinces = Arbitraries.integers().between(11, 82);
        return Arbitraries.oneOf(
                        provinces.map(province -> province + "0000"),
                        Combinators.combine(provinces, numbers(99, 2))
                                .as((province, prefecture) -> province + prefecture + "00"),
                        counties(),
                        townships(),
                        Combinators.combine(townships(), numbers(999, 3)).as(String::concat))
                .map(RegionCode::of);
    }

    private static Arbitrary<String> counties() {
        return Arbitraries.integers().between(110_000, 829_999).map(String::valueOf);
    }

    private static Arbitrary<String> townships() {
        return Combinators.combine(counties(), numbers(999, 3)).as(String::concat);
    }

    private static Arbitrary<String> numbers(int last, int digits) {
        return Arbitraries.integers()
                .between(1, last)
                .map(number -> Strings.padStart(number.toString(), digits, '0'));
    }

    private static Arbitrary<String> areaNames() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .alpha()
                .withChars('-', '(', ')', '@')
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    /** Returns functional areas of one to five townships in one county. */
    @Provide
    public static Arbitrary<FunctionalArea> functionalAreas() {
        return Combinators.combine(
                        areaNames(),
                        counties(),
                        numbers(999, 3).set().ofMinSize(1).ofMaxSize(5))
                .as((name, county, townships) -> new FunctionalArea(
                        name,
                        RegionCode.of(county),
                        townships.stream()
                                .map(township -> RegionCode.of(county + township))
                                .collect(ImmutableSet.toImmutableSet())));
    }

    /** Returns industry codes of every level. */
    @Provide
    public static Arbitrary<IndustryCode> industryCodes() {
        Arbitrary<String> divisions =
                Arbitraries.of(IndustryDivision.all()).map(IndustryDivision::code);
        return Arbitraries.oneOf(
                Arbitraries.of(IndustrySection.class).map(IndustryCode::of),
                divisions.map(IndustryCode::parse),
                Combinators.combine(divisions, digits(1))
                        .as(String::concat)
                        .map(IndustryCode::parse),
                Combinators.combine(divisions, digits(2))
                        .as(String::concat)
                        .map(IndustryCode::parse));
    }

    /** Returns divisions of the industrial classification. */
    @Provide
    public static Arbitrary<IndustryDivision> industryDivisions() {
        return Arbitraries.of(IndustryDivision.all());
    }

    /** Returns findings that nothing is wrong. */
    @Provide
    public static Arbitrary<CodeCheck.Passed> passedChecks() {
        return Arbitraries.of(CodeStatus.VALID, CodeStatus.UNVERIFIABLE).map(CodeCheck.Passed::new);
    }

    /** Returns findings of a wrong organisation code in a credit code. */
    @Provide
    public static Arbitrary<CodeCheck.OuterOnly> outerOnlyChecks() {
        return checkCharacters().map(CodeCheck.OuterOnly::new);
    }

    /** Returns findings of another check character. */
    @Provide
    public static Arbitrary<CodeCheck.CheckMismatch> mismatchChecks() {
        return checkCharacters().map(CodeCheck.CheckMismatch::new);
    }

    private static Arbitrary<String> checkCharacters() {
        return Arbitraries.of("0", "1", "9", "A", "X", "Y");
    }

    /** Returns findings of a character out of place, those with a look-alike often. */
    @Provide
    public static Arbitrary<CodeCheck.BadCharacter> badCharacterChecks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of("O", "I", "S", "Z", "V", "*", "中"))
                .as(CodeCheck.BadCharacter::new);
    }

    /** Returns findings of a wrong length. */
    @Provide
    public static Arbitrary<CodeCheck.BadLength> badLengthChecks() {
        return Combinators.combine(
                        Arbitraries.of(9, 15, 18, 20), Arbitraries.integers().between(0, 1_000))
                .as(CodeCheck.BadLength::new);
    }

    /** Returns rules for the acceptance of credit codes, with and without known exceptions. */
    @Provide
    public static Arbitrary<CreditCodeAcceptance> acceptances() {
        return Combinators.combine(
                        Arbitraries.of(
                                CreditCodeAcceptance.STRICT,
                                CreditCodeAcceptance.OUTER_ONLY,
                                CreditCodeAcceptance.ANY_CHECK),
                        creditCodes().map(CreditCode::toString).set().ofMaxSize(3))
                .as(CreditCodeAcceptance::withKnown);
    }
}
