package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.IdentityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationCodeTest {
    private static final String EXPECTED = "an organisation code such as 58917226-9";

    /** Taken from credit codes in use; the check X is ten, the check 0 eleven. */
    @ParameterizedTest
    @CsvSource({
        "589172269, 58917226-9",
        "58917226-9, 58917226-9",
        "71526726X, 71526726-X",
        "MA2UK1TD0, MA2UK1TD-0",
        "60003734-1, 60003734-1",
        "L01510128, L0151012-8",
        "71526726-x, 71526726-X",
        "' ＭＡ２ＵＫ１ＴＤ－０ ', MA2UK1TD-0",
    })
    void codeIsReadWithAndWithoutHyphen(String text, String canonical) {
        OrganisationCode code = OrganisationCode.parse(text);
        assertThat(OrganisationCode.check(text)).isEqualTo(new CodeCheck.Passed(CodeStatus.VALID));
        assertThat(code).hasToString(canonical);
        assertThat(code.code()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"58917226-8, 9", "71526726-0, X", "MA2UK1TD-X, 0", "00000000-1, 0", "11111111-1, 7"
    })
    void wrongCheckIsTold(String text, String expected) {
        assertThat(OrganisationCode.check(text)).isEqualTo(new CodeCheck.CheckMismatch(expected));
        assertRefused(text, "with the check " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "58917226-A, 9, A, ''",
        "58917226-O, 9, O, ' (is it 0?)'",
        "5891_226-9, 5, _, ''",
    })
    void characterThatMayNotStandThereIsTold(
            String text, int position, String character, String told) {
        assertThat(OrganisationCode.check(text))
                .isEqualTo(new CodeCheck.BadCharacter(position, character));
        assertRefused(text, "without " + character + " at character " + position + told);
    }

    /** Its own alphabet is wider than that of credit codes: I, O, S, V and Z may stand in it. */
    @Test
    void everyLetterMayStandInTheBody() {
        assertThat(OrganisationCode.check("IOSVZABC-0").status())
                .isEqualTo(CodeStatus.CHECK_MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "58917226, 8", "5891722699, 10"})
    void codeHasNineCharacters(String text, int length) {
        assertThat(OrganisationCode.check(text)).isEqualTo(new CodeCheck.BadLength(9, length));
        assertRefused(text, "of 9 characters");
    }

    private static void assertRefused(String text, String requirement) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> OrganisationCode.parse(text))
                .withMessage("expected %s, %s, got \"%s\"", EXPECTED, requirement, text);
    }

    @Test
    void componentIsTheCanonicalText() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new OrganisationCode("589172269"))
                .withMessage("expected " + EXPECTED + ", got \"589172269\"");
    }

    @Test
    void equalityIsByCode() {
        new EqualsTester()
                .addEqualityGroup(
                        OrganisationCode.parse("589172269"), new OrganisationCode("58917226-9"))
                .addEqualityGroup(OrganisationCode.parse("71526726X"))
                .testEquals();
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void canonicalTextReadsBack(@ForAll OrganisationCode code) {
        assertThat(OrganisationCode.parse(code.toString())).isEqualTo(code);
        SerializableTester.reserializeAndAssert(code);
    }

    /** The digit 0 in the place of another; modulo 11 a digit never equals it, a letter may. */
    @Property
    @Domain(DomainContext.Global.class)
    @Domain(IdentityArbitraries.class)
    void anotherDigitInTheBodyIsDetected(
            @ForAll OrganisationCode code,
            @ForAll @IntRange(max = 7) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        int digit = Character.digit(code.code().charAt(place), 10);
        if (digit >= 0) {
            String wrong = code.code().substring(0, place)
                    + (digit + step) % 10
                    + code.code().substring(place + 1);
            assertThat(OrganisationCode.check(wrong).status()).isEqualTo(CodeStatus.CHECK_MISMATCH);
        }
    }
}
