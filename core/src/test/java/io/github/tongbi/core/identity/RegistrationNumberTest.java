package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.IdentityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

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

class RegistrationNumberTest {
    private static final String EXPECTED = "a registration number such as 310115600985533";

    /** The first two are published; the rest are made up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "310115600985533",
                "110108000000016",
                "440301100000008",
                "440307112345671",
                "440300500000019",
                "999999000000002",
            })
    void validNumberIsRead(String text) {
        RegistrationNumber number = RegistrationNumber.parse(text);
        assertThat(RegistrationNumber.check(text))
                .isEqualTo(new CodeCheck.Passed(CodeStatus.VALID));
        assertThat(number).hasToString(text);
        assertThat(number.number()).isEqualTo(text);
        assertThat(number.status()).isEqualTo(CodeStatus.VALID);
    }

    /** Farmers' co-operatives have the mask NA…X; others have a letter among the digits. */
    @ParameterizedTest
    @ValueSource(strings = {"440307NA000012X", "140100A60098553", "31011560098553X"})
    void numberWithLettersCannotBeVerified(String text) {
        RegistrationNumber number = RegistrationNumber.parse(text);
        assertThat(RegistrationNumber.check(text))
                .isEqualTo(new CodeCheck.Passed(CodeStatus.UNVERIFIABLE));
        assertThat(number).hasToString(text);
        assertThat(number.status()).isEqualTo(CodeStatus.UNVERIFIABLE);
    }

    @ParameterizedTest
    @CsvSource({"310115600985535, 3", "110108000000010, 6", "000000000000000, 5"})
    void wrongCheckIsTold(String text, String expected) {
        assertThat(RegistrationNumber.check(text)).isEqualTo(new CodeCheck.CheckMismatch(expected));
        assertRefused(text, "with the check " + expected);
    }

    @ParameterizedTest
    @CsvSource({"31011560098553*, 15, *", "号10115600985533, 1, 号", "٣10115600985533, 1, ٣"})
    void otherCharactersAreTold(String text, int position, String character) {
        assertThat(RegistrationNumber.check(text))
                .isEqualTo(new CodeCheck.BadCharacter(position, character));
        assertRefused(text, "without " + character + " at character " + position);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "3101156009855, 13", "3101156009855330, 16"})
    void numberHas15Characters(String text, int length) {
        assertThat(RegistrationNumber.check(text)).isEqualTo(new CodeCheck.BadLength(15, length));
        assertRefused(text, "of 15 characters");
    }

    private static void assertRefused(String text, String requirement) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> RegistrationNumber.parse(text))
                .withMessage("expected %s, %s, got \"%s\"", EXPECTED, requirement, text);
    }

    @Test
    void textIsCleanedButTheComponentIsCanonical() {
        assertThat(RegistrationNumber.parse(" 440307-na00 0012ｘ"))
                .isEqualTo(new RegistrationNumber("440307NA000012X"));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new RegistrationNumber("440307na000012x"))
                .withMessage("expected " + EXPECTED + ", got \"440307na000012x\"");
    }

    @Test
    void equalityIsByNumber() {
        new EqualsTester()
                .addEqualityGroup(
                        RegistrationNumber.parse("310115600985533"),
                        new RegistrationNumber("310115600985533"))
                .addEqualityGroup(RegistrationNumber.parse("110108000000016"))
                .testEquals();
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void canonicalTextReadsBack(@ForAll RegistrationNumber number) {
        assertThat(RegistrationNumber.parse(number.toString())).isEqualTo(number);
        SerializableTester.reserializeAndAssert(number);
    }

    @Property
    void anotherDigitIsDetected(
            @ForAll("verified") RegistrationNumber number,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        String text = number.number();
        int other = (Character.digit(text.charAt(place), 10) + step) % 10;
        String wrong = text.substring(0, place) + other + text.substring(place + 1);
        assertThat(RegistrationNumber.check(wrong).status()).isEqualTo(CodeStatus.CHECK_MISMATCH);
    }

    @Provide
    Arbitrary<RegistrationNumber> verified() {
        return IdentityArbitraries.verifiedRegistrationNumbers();
    }
}
