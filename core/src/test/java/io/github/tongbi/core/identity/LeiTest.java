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

import java.math.BigInteger;

class LeiTest {
    private static final String EXPECTED = "an LEI such as 213800KUD8LAJWSQ9D15";
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** The first is published; the others are made up. */
    @ParameterizedTest
    @CsvSource({
        "213800KUD8LAJWSQ9D15, 2138",
        "300300TONGBI00000067, 3003",
        "30030000123456789049, 3003",
    })
    void validIdentifierTellsItsIssuer(String text, String issuer) {
        assertThat(Lei.check(text)).isEqualTo(new CodeCheck.Passed(CodeStatus.VALID));
        assertThat(Lei.parse(text)).hasToString(text);
        assertThat(Lei.parse(text).code()).isEqualTo(text);
        assertThat(Lei.parse(text).issuer()).isEqualTo(issuer);
    }

    /** The last two leave 1 modulo 97 as well, but the check is a number from 02 to 98. */
    @ParameterizedTest
    @CsvSource({
        "213800KUD8LXJWSQ9D15, 58",
        "300300TONGBI00000076, 67",
        "00000000000000000001, 98",
        "00000000000000006500, 97",
    })
    void wrongCheckIsTold(String text, String expected) {
        assertThat(Lei.check(text)).isEqualTo(new CodeCheck.CheckMismatch(expected));
        assertRefused(text, "with the check " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "213800KUD8LAJWSQ9DI5, 19, I, ' (is it 1?)'",
        "213800KUD8LAJWSQ9D1A, 20, A, ''",
        "21380.KUD8LAJWSQ9D15, 6, ., ''",
    })
    void characterThatMayNotStandThereIsTold(
            String text, int position, String character, String told) {
        assertThat(Lei.check(text)).isEqualTo(new CodeCheck.BadCharacter(position, character));
        assertRefused(text, "without " + character + " at character " + position + told);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "213800KUD8LAJWSQ9D1, 19", "213800KUD8LAJWSQ9D155, 21"})
    void identifierHas20Characters(String text, int length) {
        assertThat(Lei.check(text)).isEqualTo(new CodeCheck.BadLength(20, length));
        assertRefused(text, "of 20 characters");
    }

    private static void assertRefused(String text, String requirement) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Lei.parse(text))
                .withMessage("expected %s, %s, got \"%s\"", EXPECTED, requirement, text);
    }

    @Test
    void textIsCleanedButTheComponentIsCanonical() {
        assertThat(Lei.parse("2138 00ku d8la-jwsq 9d15"))
                .isEqualTo(new Lei("213800KUD8LAJWSQ9D15"));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new Lei("213800kud8lajwsq9d15"))
                .withMessage("expected " + EXPECTED + ", got \"213800kud8lajwsq9d15\"");
    }

    @Test
    void equalityIsByCode() {
        new EqualsTester()
                .addEqualityGroup(
                        Lei.parse("213800KUD8LAJWSQ9D15"), new Lei("213800KUD8LAJWSQ9D15"))
                .addEqualityGroup(Lei.parse("300300TONGBI00000067"))
                .testEquals();
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void canonicalTextReadsBackAndLeavesOneModulo97(@ForAll Lei lei) {
        assertThat(Lei.parse(lei.toString())).isEqualTo(lei);
        assertThat(new BigInteger(inDigits(lei.code())).mod(MODULUS)).isOne();
        SerializableTester.reserializeAndAssert(lei);
    }

    private static String inDigits(String code) {
        StringBuilder digits = new StringBuilder();
        code.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return digits.toString();
    }

    /** A digit for a letter makes the number shorter, so that some of these pass. */
    @Property
    @Domain(DomainContext.Global.class)
    @Domain(IdentityArbitraries.class)
    void digitForDigitAndLetterForLetterIsDetected(
            @ForAll Lei lei,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        int value = Character.digit(lei.code().charAt(place), 36);
        int other = value < 10 ? (value + step) % 10 : 10 + (value - 10 + step) % 26;
        String wrong = lei.code().substring(0, place)
                + Alphabet.LETTERS_AND_DIGITS.character(other)
                + lei.code().substring(place + 1);
        assertThat(Lei.check(wrong).status()).isEqualTo(CodeStatus.CHECK_MISMATCH);
    }
}
