package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;

import io.github.tongbi.core.catalogue.IndicatorFormula;
import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.fishery.MoratoriumSeason;
import io.github.tongbi.core.fishery.VesselName;
import io.github.tongbi.core.identity.Lei;
import io.github.tongbi.core.identity.OrganisationCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.identity.RegistrationNumber;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Doubling;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.json.result.MagnitudeTexts;

import java.util.Currency;
import java.util.function.Function;

/** Values that are one text and that no model has a field of. */
final class ScalarTypes {
    static final TextType<String> TEXT =
            new TextType<>(String.class, TextForm.WORDS, "a text", text -> text, text -> text);

    static final EntityType<Label> LABEL = entity(Label.class);

    static final TextType<ReferencePeriod> PERIOD = fieldOf(Entities.OBSERVATION, "period");

    static final TextType<RegionCode> REGION = fieldOf(Entities.OBSERVATION, "region");

    static final TextType<IndicatorUnit> INDICATOR_UNIT = of(
            IndicatorUnit.class,
            TextForm.WORDS,
            "a unit such as MONEY, ESTABLISHMENT|ITEM, PERCENT, TIMES, POINTS or MONEY/VESSEL",
            IndicatorUnit::parse);

    static final TextType<IndicatorFormula> INDICATOR_FORMULA = of(
            IndicatorFormula.class,
            TextForm.WORDS,
            "a formula such as SUM(EXPORTS, IMPORTS)",
            IndicatorFormula::parse);

    static final TextType<Currency> CURRENCY = new TextType<>(
            Currency.class,
            TextForm.CODE,
            "an ISO 4217 currency code such as CNY",
            code -> Money.of("0", code).currency(),
            Currency::getCurrencyCode);

    static final TextType<Integer> WHOLE =
            of(Integer.class, TextForm.DECIMAL, "a whole number such as 2", ScalarTypes::whole);

    private static final ImmutableList<TextType<?>> ALL = ImmutableList.<TextType<?>>builder()
            .addAll(MagnitudeTexts.all())
            .add(
                    of(
                            Doubling.class,
                            TextForm.WORDS,
                            "doublings such as 翻一番 or 翻两番",
                            Doubling::parse),
                    of(
                            OrganisationCode.class,
                            TextForm.CODE,
                            "an organisation code such as 58917226-9",
                            OrganisationCode::parse),
                    of(
                            RegistrationNumber.class,
                            TextForm.CODE,
                            "a registration number such as 310115600985533",
                            RegistrationNumber::parse),
                    of(Lei.class, TextForm.CODE, "an LEI such as 213800KUD8LAJWSQ9D15", Lei::parse),
                    of(
                            VesselName.class,
                            TextForm.WORDS,
                            "a vessel name such as 粤龙渔00001",
                            VesselName::parse),
                    of(
                            MoratoriumSeason.class,
                            TextForm.WORDS,
                            "a season such as SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00",
                            MoratoriumSeason::parse),
                    INDICATOR_UNIT,
                    INDICATOR_FORMULA)
            .build();

    private ScalarTypes() {}

    /** Returns all of them, each once. */
    static ImmutableList<TextType<?>> all() {
        return ALL;
    }

    private static <T> EntityType<T> entity(Class<T> type) {
        return Entities.of(type).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the field is declared with that type
    private static <T> TextType<T> fieldOf(EntityType<?> entity, String field) {
        return (TextType<T>) entity.field(field).orElseThrow().type();
    }

    private static Integer whole(String text) {
        Integer number = Ints.tryParse(text);
        if (number == null) {
            throw new UnreadableTextException("a whole number such as 2", text);
        }
        return number;
    }

    private static <T> TextType<T> of(
            Class<T> type, TextForm form, String expected, Function<String, T> parse) {
        return new TextType<>(type, form, expected, parse, Object::toString);
    }
}
