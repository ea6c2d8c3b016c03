package io.github.tongbi.formats.fields;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.CreditCodeAcceptance;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;

import java.time.LocalDate;
import java.util.function.Function;

/** The values that many entities share. */
final class Scalars {
    private static final String EXPECTED_DATE = "a date such as 2020-05-31";
    private static final int EXPECTED_LENGTH = 10;
    private static final CharMatcher DATE_CHARACTERS =
            CharMatcher.inRange('0', '9').or(CharMatcher.is('-'));

    static final TextType<String> TEXT =
            new TextType<>(String.class, TextForm.WORDS, "a text", Function.identity(), t -> t);

    static final TextType<ReferencePeriod> PERIOD = new TextType<>(
            ReferencePeriod.class,
            TextForm.PERIOD,
            "a reference period such as 2020-S1, 2020-01-01/P5M or 2020-05-31",
            ReferencePeriod::parse,
            ReferencePeriod::toString);

    static final TextType<RegionCode> REGION = new TextType<>(
            RegionCode.class,
            TextForm.CODE,
            "a region such as 440307/大鹏新区",
            RegionCode::parse,
            RegionCode::toString);

    static final TextType<LocalDate> DATE = new TextType<>(
            LocalDate.class, TextForm.DATE, EXPECTED_DATE, Scalars::date, LocalDate::toString);

    static final TextType<CreditCode> CREDIT_CODE = new TextType<>(
            CreditCode.class,
            TextForm.CODE,
            "a credit code such as 91440300123456788M",
            Scalars::creditCode,
            CreditCode::toString);

    static final TextType<IndustryCode> INDUSTRY = new TextType<>(
            IndustryCode.class,
            TextForm.CODE,
            "a GB/T 4754-2017 code such as 2710",
            IndustryCode::parse,
            IndustryCode::toString);

    static final TextType<ObservationStatus> STATUS = TextType.ofEnum(ObservationStatus.class);

    static final EntityType<Label> LABEL = new LabelType();

    private Scalars() {}

    private static LocalDate date(String text) {
        boolean isDate = text.length() == EXPECTED_LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && DATE_CHARACTERS.matchesAllOf(text);
        if (!isDate) {
            throw new UnreadableTextException(EXPECTED_DATE, text);
        }
        return ReferencePeriod.parse(text).lastDay();
    }

    /** A code that breaks the standard was accepted where it was read first, and is kept. */
    private static CreditCode creditCode(String text) {
        return CreditCode.parse(text, CreditCodeAcceptance.ANY_CHECK);
    }

    private static final class LabelType extends EntityType<Label> {
        private final Field<String> zh = required("zh", TEXT);
        private final Field<String> en = required("en", TEXT);

        LabelType() {
            super(Label.class, "a label");
        }

        @Override
        public Label build(Values values) {
            return Label.of(values.get(zh), values.get(en));
        }

        @Override
        public void write(Label label, FieldSink out) {
            out.write(zh, label.zh());
            out.write(en, label.en());
        }
    }
}
