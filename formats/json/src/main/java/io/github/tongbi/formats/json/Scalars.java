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

    static final Codec<Label> LABEL = new LabelCodec();

    private Scalars() {}

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
