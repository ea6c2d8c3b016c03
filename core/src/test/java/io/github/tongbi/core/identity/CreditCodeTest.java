package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.IdentityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class CreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ENTERPRISE = "91440300123456788M";
    private static final String OUTER_ONLY = "91440307000000001N";
    private static final List<String> XIAMEN = List.of("91350203M0001QAY9B", "91350203M0001QKT19");

    /** The first seven are codes in use; the rest are made up so that checks become 0, X and Y. */
    @ParameterizedTest
    @CsvSource({
        "91110000600037341L, 9, 1, 110000, 60003734-1, L",
        "9144030071526726XG, 9, 1, 440300, 71526726-X, G",
        "121200004013590816, 1, 2, 120000, 40135908-1, 6",
        "91620105L015101280, 9, 1, 620105, L0151012-8, 0",
        "92340603MA2UK1TD00, 9, 2, 340603, MA2UK1TD-0, 0",
        "91100000100003962T, 9, 1, 100000, 10000396-2, T",
        "11440300589172269C, 1, 1, 440300, 58917226-9, C",
        "91440300123456788M, 9, 1, 440300, 12345678-8, M",
        "11440300000000019K, 1, 1, 440300, 00000001-9, K",
        "124403007777777756, 1, 2, 440300, 77777777-5, 6",
        "51440300500000015U, 5, 1, 440300, 50000001-5, U",
        "N2440307NA0000012Q, N, 2, 440307, NA000001-2, Q",
        "A1440300AA0000018D, A, 1, 440300, AA000001-8, D",
        "Y1440300Y000000161, Y, 1, 440300, Y0000001-6, 1",
        "91440307MA500025X0, 9, 1, 440307, MA500025-X, 0",
        "91440307MA5000145Y, 9, 1, 440307, MA500014-5, Y",
    })
    void validCodeTellsItsParts(
            String text,
            String department,
            String kind,
            String region,
            String organisation,
            String check) {
        CreditCode code = CreditCode.parse(text);
        assertThat(CreditCode.check(text)).isEqualTo(new CodeCheck.Passed(CodeStatus.VALID));
        assertThat(code).hasToString(text);
        assertThat(code.status()).isEqualTo(CodeStatus.VALID);
        assertThat(code.departmentSymbol()).isEqualTo(department);
        assertThat(code.kindSymbol()).isEqualTo(kind);
        assertThat(code.authorityRegion()).isEqualTo(region);
        assertThat(code.organisation()).contains(OrganisationCode.parse(organisation));
        assertThat(code.checkCharacter()).isEqualTo(check);
    }

    /** The second has the shape of a resident's number; it passes the check of both standards. */
    @ParameterizedTest
    @CsvSource({"91440307000000001N, 0", "990000190002300058, 9"})
    void onlyTheOuterCheckIsRight(String text, String expected) {
        assertThat(CreditCode.check(text)).isEqualTo(new CodeCheck.OuterOnly(expected));
        assertThat(CreditCode.check(text).status()).isEqualTo(CodeStatus.VALID_OUTER_ONLY);
        assertRefused(text, "with the organisation check " + expected);
    }

    /** The last two were issued in Xiamen before 2016. */
    @ParameterizedTest
    @CsvSource({"111111111111111111, 5", "91350203M0001QAY9B, 9", "91350203M0001QKT19, F"})
    void checkOfTheWholeIsWrong(String text, String expected) {
        assertThat(CreditCode.check(text)).isEqualTo(new CodeCheck.CheckMismatch(expected));
        assertThat(CreditCode.check(text).status()).isEqualTo(CodeStatus.CHECK_MISMATCH);
        assertRefused(text, "with the check " + expected);
    }

    @Test
    void outerOnlyCodeIsHeldWhereItIsAccepted() {
        CreditCode code = CreditCode.parse(OUTER_ONLY, CreditCodeAcceptance.OUTER_ONLY);
        assertThat(code).hasToString(OUTER_ONLY);
        assertThat(code.status()).isEqualTo(CodeStatus.VALID_OUTER_ONLY);
        assertThat(code.organisation()).isEmpty();
        assertThat(CreditCode.parse(ENTERPRISE, CreditCodeAcceptance.OUTER_ONLY).status())
                .isEqualTo(CodeStatus.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350203M0001QAY9B", "91350203M0001QKT19"})
    void irregularCodeIsHeldWhereItIsKnown(String text) {
        CreditCode code = CreditCode.parse(text, CreditCodeAcceptance.STRICT.withKnown(XIAMEN));
        assertThat(code).hasToString(text);
        assertThat(code.status()).isEqualTo(CodeStatus.CHECK_MISMATCH);
        assertThat(code.organisation()).isPresent();
    }

    @Test
    void acceptanceTakesNothingElse() {
        CreditCodeAcceptance xiamen = CreditCodeAcceptance.STRICT.withKnown(XIAMEN);
        for (CreditCodeAcceptance rule : List.of(xiamen, CreditCodeAcceptance.OUTER_ONLY)) {
            assertThatExceptionOfType(UnreadableTextException.class)
                    .isThrownBy(() -> CreditCode.parse("111111111111111111", rule))
                    .withMessageContaining(", with the check 5, got ");
        }
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CreditCode.parse(OUTER_ONLY, xiamen))
                .withMessageContaining(", with the organisation check 0, got ");
    }

    @Test
    void everyCodeOfTheRightFormIsReadBackWithItsStatus() {
        String wrong = "111111111111111111";
        CreditCode code = CreditCode.parse(wrong, CreditCodeAcceptance.ANY_CHECK);
        assertThat(code.status()).isEqualTo(CodeStatus.CHECK_MISMATCH);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CreditCode.parse(wrong + "1", CreditCodeAcceptance.ANY_CHECK))
                .withMessageContaining(", of 18 characters, got ");
    }

    /** Every alphabet character but the right one at every place: 18 × 30. */
    @Test
    void everySingleSubstitutionIsDetected() {
        List<String> wrong = IntStream.range(0, ENTERPRISE.length())
                .boxed()
                .flatMap(place -> substitutions(ENTERPRISE, place))
                .toList();
        assertThat(wrong).hasSize(540).doesNotContain(ENTERPRISE);
        assertThat(wrong).noneMatch(text -> CreditCode.check(text).status() == CodeStatus.VALID);
        assertThat(wrong)
                .noneMatch(text -> CreditCode.check(text).status() == CodeStatus.VALID_OUTER_ONLY);
    }

    private static Stream<String> substitutions(String text, int place) {
        return ALPHABET.chars()
                .filter(c -> c != text.charAt(place))
                .mapToObj(c -> text.substring(0, place) + (char) c + text.substring(place + 1));
    }

    @Test
    void everySwapOfUnequalNeighboursIsDetected() {
        List<String> swapped = IntStream.range(0, ENTERPRISE.length() - 1)
                .mapToObj(place -> swapped(ENTERPRISE, place))
                .filter(text -> !text.equals(ENTERPRISE))
                .toList();
        assertThat(swapped).hasSize(14);
        assertThat(swapped)
                .extracting(text -> CreditCode.check(text).status())
                .doesNotContain(CodeStatus.VALID, CodeStatus.VALID_OUTER_ONLY);
    }

    private static String swapped(String text, int place) {
        return text.substring(0, place)
                + text.charAt(place + 1)
                + text.charAt(place)
                + text.substring(place + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 91440300123456788M\t",
                "91440300123456788m",
                "91 4403 0012 3456 788M",
                "91440300-12345678-8-M",
                "９１４４０３００１２３４５６７８８Ｍ",
                "　９１４４０３００１２３４５６７８８ｍ　",
                "91440300\u00a0123456788‐M",
                "914403－0012345–6788M",
            })
    void spacesHyphensCaseAndWidthDoNotMatter(String text) {
        assertThat(CreditCode.parse(text)).isEqualTo(CreditCode.parse(ENTERPRISE));
    }

    @ParameterizedTest
    @CsvSource({
        "9144O300123456788M, 5, O, 0",
        "91440300I23456788M, 9, I, 1",
        "91440300123456788S, 18, S, 5",
        "Z1440300123456788M, 1, Z, 2",
        "91440300V23456788M, 9, V,",
        "9144A300123456788M, 5, A,",
        "９１４４Ｏ３００１２３４５６７８８Ｍ, 5, O, 0",
        "91440300ı23456788M, 9, ı,",
        "91440300😀3456788M, 9, 😀,",
        "91440300٢23456788M, 9, ٢,",
    })
    void characterThatMayNotStandThereIsToldAndNotReplaced(
            String text, int position, String character, String suggestion) {
        CodeCheck.BadCharacter expected = new CodeCheck.BadCharacter(position, character);
        assertThat(CreditCode.check(text)).isEqualTo(expected);
        assertThat(expected.status()).isEqualTo(CodeStatus.BAD_CHARACTER);
        assertThat(expected.suggestion()).isEqualTo(Optional.ofNullable(suggestion));
        assertRefused(
                text,
                "without " + character + " at character " + position
                        + (suggestion == null ? "" : " (is it " + suggestion + "?)"));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "-, 0", "9144030012345678M, 17", "91440300123456788M0, 19"})
    void codeHas18Characters(String text, int length) {
        CodeCheck.BadLength expected = new CodeCheck.BadLength(18, length);
        assertThat(CreditCode.check(text)).isEqualTo(expected);
        assertThat(expected.status()).isEqualTo(CodeStatus.BAD_LENGTH);
        assertRefused(text, "of 18 characters");
    }

    @Test
    void textOfAMegabyteIsRefusedAsItIs() {
        String megabyte = ENTERPRISE + " ".repeat(1 << 20);
        assertThat(CodeText.clean(megabyte)).isSameAs(megabyte);
        assertThat(CreditCode.check(megabyte))
                .isEqualTo(new CodeCheck.BadLength(18, megabyte.length()));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CreditCode.parse(megabyte))
                .satisfies(e -> assertThat(e.text()).isSameAs(megabyte))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(160));
    }

    private static void assertRefused(String text, String requirement) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CreditCode.parse(text))
                .withMessage(
                        "expected a credit code such as 91440300123456788M, %s, got \"%s\"",
                        requirement, text);
    }

    @ParameterizedTest
    @CsvSource({
        "91440300123456788M, COMMERCE, ENTERPRISE",
        "11440300589172269C, INSTITUTIONAL_ESTABLISHMENT, STATE_ORGAN",
        "124403007777777756, INSTITUTIONAL_ESTABLISHMENT, PUBLIC_INSTITUTION",
        "51440300500000015U, CIVIL_AFFAIRS, SOCIAL_ORGANISATION",
        "N2440307NA0000012Q, AGRICULTURE, VILLAGE_COLLECTIVE",
        "A1440300AA0000018D, MILITARY, MILITARY_INSTITUTION",
        "Y1440300Y000000161, OTHER, OTHER",
    })
    void departmentAndKindAreKnown(
            String text, RegisteringDepartment department, InstitutionKind kind) {
        assertThat(CreditCode.parse(text).department()).contains(department);
        assertThat(CreditCode.parse(text).kind()).contains(kind);
    }

    @Test
    void unknownDepartmentAndKindAreNoError() {
        CreditCode unknown = CreditCode.parse("G9440300123456788X", CreditCodeAcceptance.ANY_CHECK);
        assertThat(unknown.departmentSymbol()).isEqualTo("G");
        assertThat(unknown.department()).isEmpty();
        assertThat(unknown.kind()).isEmpty();
        CreditCode other = CreditCode.parse("990000190002300058", CreditCodeAcceptance.OUTER_ONLY);
        assertThat(other.department()).contains(RegisteringDepartment.COMMERCE);
        assertThat(other.kindSymbol()).isEqualTo("9");
        assertThat(other.kind()).isEmpty();
    }

    @Test
    void nationalAuthorityHasARegionOfItsOwn() {
        assertThat(CreditCode.parse("91100000100003962T").isNational()).isTrue();
        assertThat(CreditCode.parse("91110000600037341L").isNational()).isFalse();
    }

    @Test
    void equalityIsByCode() {
        new EqualsTester()
                .addEqualityGroup(
                        CreditCode.parse(ENTERPRISE),
                        CreditCode.parse(ENTERPRISE, CreditCodeAcceptance.ANY_CHECK))
                .addEqualityGroup(CreditCode.parse("11440300589172269C"))
                .testEquals();
    }

    @Property
    void generatedCodeIsValidAndReadsBack(@ForAll("validCodes") CreditCode code) {
        assertThat(code.status()).isEqualTo(CodeStatus.VALID);
        assertThat(CreditCode.parse(code.toString())).isEqualTo(code);
        assertThat(code.organisation()).isPresent();
    }

    @Property
    void substitutionInTheBodyIsDetected(
            @ForAll("validCodes") CreditCode code,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 30) int step) {
        String text = code.toString();
        int other = (ALPHABET.indexOf(text.charAt(place)) + step) % ALPHABET.length();
        String wrong =
                text.substring(0, place) + ALPHABET.charAt(other) + text.substring(place + 1);
        assertThat(CreditCode.check(wrong).status())
                .isIn(CodeStatus.CHECK_MISMATCH, CodeStatus.BAD_CHARACTER);
    }

    @Provide
    Arbitrary<CreditCode> validCodes() {
        return IdentityArbitraries.validCreditCodes();
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void everyAcceptedCodeKeepsItsStatusWhenReadBack(@ForAll CreditCode code) {
        assertThat(CreditCode.check(code.toString()).status()).isEqualTo(code.status());
        assertThat(CreditCode.parse(code.toString(), CreditCodeAcceptance.ANY_CHECK))
                .isEqualTo(code);
        SerializableTester.reserializeAndAssert(code);
    }

    @Property
    void cleaningIsIdempotent(@ForAll("texts") String text) {
        String cleaned = CodeText.clean(text);
        assertThat(CodeText.clean(cleaned)).isEqualTo(cleaned);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ascii()
                .withCharRange('\u3000', '\u3000')
                .withCharRange('\uff00', '\uff5f')
                .withChars("ıİſK—‐\u00a0\u2003")
                .ofMaxLength(70);
    }
}
