package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;

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

    static final Codec<ObservationStatus> STATUS = TextCodec.ofEnum(ObservationStatus.class);

    static final Codec<Label> LABEL = EntityCodec.of("a label", LabelParts::new, LabelParts::label)
            .required("zh", TEXT, Label::zh, LabelParts::zh)
            .required("en", TEXT, Label::en, LabelParts::en);

    private Scalars() {}

    /** The two names of a label while its object is read. */
    private static final class LabelParts {
        private String zh = "";
        private String en = "";

        void zh(String name) {
            this.zh = name;
        }

        void en(String name) {
            this.en = name;
        }

        Label label() {
            return Label.of(zh, en);
        }
    }
}
