package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.error.UnreadableTextException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamConstants;

/** Streams that nobody wrote by way of the values: what they hold is checked when it is read. */
class SerialFormTest {
    @ParameterizedTest
    @CsvSource({"CreditCode, a credit code", "RegionCode, a region code"})
    void valueIsNotReadPastItsForm(String type, String name) throws IOException {
        byte[] stream = stream(type, "code", "44");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(stream))
                .withMessage("expected the form of " + name);
    }

    @Test
    void formIsReadBackByItsText() throws IOException, ClassNotFoundException {
        assertThat(read(stream("RegionCode$Form", "text", "440307@2023/大鹏新区")))
                .isEqualTo(RegionCode.parse("440307@2023/大鹏新区"));
        assertThat(read(stream("CreditCode$Form", "text", "91440307000000001N")))
                .isEqualTo(CreditCode.parse("91440307000000001N", CreditCodeAcceptance.OUTER_ONLY));
    }

    @ParameterizedTest
    @CsvSource({
        "CreditCode$Form, 'a credit code such as 91440300123456788M, of 18 characters'",
        "RegionCode$Form, 'a region code of 6, 9 or 12 digits such as 440307'",
    })
    void formIsChecked(String type, String expected) throws IOException {
        byte[] stream = stream(type, "text", "44");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> read(stream))
                .withMessage("expected " + expected + ", got \"44\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Lei, code, an LEI such as 213800KUD8LAJWSQ9D15",
        "OrganisationCode, code, an organisation code such as 58917226-9",
        "RegistrationNumber, number, a registration number such as 310115600985533",
        "IndustryCode, code, a GB/T 4754-2017 code",
    })
    void recordIsChecked(String type, String component, String expected) throws IOException {
        byte[] stream = stream(type, component, "x");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(stream))
                .withMessageContaining("expected " + expected);
    }

    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    /** Writes an object of one string field by the grammar of the serialization protocol. */
    private static byte[] stream(String type, String field, String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(SerialFormTest.class.getPackageName() + '.' + type);
            out.writeLong(1);
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(1);
            out.writeByte('L');
            out.writeUTF(field);
            writeString(out, "Ljava/lang/String;");
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
            writeString(out, value);
        }
        return bytes.toByteArray();
    }

    private static void writeString(DataOutputStream out, String text) throws IOException {
        out.writeByte(ObjectStreamConstants.TC_STRING);
        out.writeUTF(text);
    }
}
