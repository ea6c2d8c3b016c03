package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.CreditCodeAcceptance;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** The values that many entities share. */
final class Scalars {
    static final Codec<String> TEXT = new TextCodec<>("a text", Function.identity(), t -> t);

    static final Codec<ReferencePeriod> PERIOD = new TextCodec<>(
            "a reference period such as 2020-S1, 2020-01-01/P5M or 2020-05-31",
            ReferencePeriod::parse,
            ReferencePeriod::toString);

    static final Codec<RegionCode> REGION = new TextCodec<>(
            "a region such as 440307/大鹏新区", RegionCode::parse, RegionCode::toString);

    static final Codec<LocalDate> DATE =
            new TextCodec<>("a date such as 2020-05-31", Scalars::date, LocalDate::toString);

    static final Codec<CreditCode> CREDIT_CODE = new TextCodec<>(
            "a credit code such as 91440300123456788M", Scalars::creditCode, CreditCode::toString);

    static final Codec<IndustryCode> INDUSTRY = new TextCodec<>(
            "a GB/T 4754-2017 code such as 2710", IndustryCode::parse, IndustryCode::toString);

    static final Codec<ObservationStatus> STATUS = TextCodec.ofEnum(ObservationStatus.class);

    static final Codec<Label> LABEL = new LabelCodec();

    private Scalars() {}

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableTextException("a date such as 2020-05-31", text);
        }
    }

    /** A code that breaks the standard was accepted where it was read first, and is kept. */
    private static CreditCode creditCode(String text) {
        return CreditCode.parse(text, CreditCodeAcceptance.ANY_CHECK);
    }

    private static final class LabelCodec extends EntityCodec<Label> {
        private final Field<String> zh = required("zh", TEXT);
        private final Field<String> en = required("en", TEXT);

        LabelCodec() {
            super("a label");
        }

        @Override
        Label build(Values values) {
            return Label.of(values.get(zh), values.get(en));
        }

        @Override
        void write(Label label, FieldWriter out) {
            out.write(zh, label.zh());
            out.write(en, label.en());
        }
    }
}
