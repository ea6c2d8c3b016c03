package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;

import java.util.Currency;
import java.util.Locale;

/** The code lists of a structure: those of SDMX as far as they are used, and our own. */
final class Codelists {
    private static final ImmutableMap<String, Label> FREQUENCIES = frequencies();
    private static final ImmutableMap<String, Label> BASES = ImmutableMap.of(
            Basis.NOMINAL.name(),
            Label.of("现价", "current prices"),
            Basis.CONSTANT_PRICE.name(),
            Label.of("不变价", "constant prices"),
            Basis.COMPARABLE.name(),
            Label.of("可比口径", "comparable base"),
            SdmxId.UNSPECIFIED,
            Label.of("未说明", "unspecified"));
    private static final ImmutableMap<String, Label> STATUSES = ImmutableMap.of(
            "A", Label.of("正式数", "normal value"),
            "P", Label.of("初步数", "provisional value"),
            "E", Label.of("估计数", "estimated value"),
            "F", Label.of("预计数", "forecast value"),
            "O", Label.of("缺失", "missing value"));
    private static final ImmutableMap<String, Label> QUALIFIERS =
            ImmutableMap.<String, Label>builder()
                    .put(Qualifier.NONE.name(), Label.of("无", "none"))
                    .put(Qualifier.ABOUT.name(), Label.of("约", "about"))
                    .put(Qualifier.NEAR.name(), Label.of("近", "nearly"))
                    .put(Qualifier.UNDER.name(), Label.of("不足", "under"))
                    .put(Qualifier.OVER.name(), Label.of("超", "over"))
                    .put(Qualifier.AT_LEAST.name(), Label.of("以上", "or more"))
                    .put(Qualifier.AT_MOST.name(), Label.of("以内", "or less"))
                    .put(Qualifier.SOMEWHAT_OVER.name(), Label.of("余", "somewhat over"))
                    .put(Qualifier.SEVERAL.name(), Label.of("数", "several times"))
                    .put(Qualifier.LAST.name(), Label.of("近(时段)", "the last"))
                    .buildOrThrow();
    private static final ImmutableMap<String, Label> NUMERALS = ImmutableMap.of(
            Numerals.ARABIC.name(), Label.of("阿拉伯数字", "Arabic digits"),
            Numerals.GROUPED.name(), Label.of("分节的阿拉伯数字", "Arabic digits in groups"),
            Numerals.CHINESE.name(), Label.of("汉字数字", "Chinese numerals"));

    private Codelists() {}

    static ImmutableList<Codelist> of(SdmxStructure structure) {
        ImmutableList.Builder<Codelist> all = ImmutableList.builder();
        for (Component component : Component.ALL) {
            if (component.isCoded()) {
                all.add(new Codelist(
                        component, id(structure, component), codes(structure, component)));
            }
        }
        return all.build();
    }

    static ArtefactId id(SdmxStructure structure, Component component) {
        return structure.dataflow().sibling("CL_" + component.name());
    }

    private static ImmutableMap<String, Label> codes(SdmxStructure structure, Component component) {
        return switch (component) {
            case FREQ -> FREQUENCIES;
            case INDICATOR -> indicators(structure);
            case BASIS -> BASES;
            case UNIT_MEASURE -> units();
            case OBS_STATUS -> STATUSES;
            case QUALIFIER -> QUALIFIERS;
            case NUMERALS -> NUMERALS;
            default ->
                throw new IllegalArgumentException("expected a coded component, got " + component);
        };
    }

    private static ImmutableMap<String, Label> frequencies() {
        ImmutableMap.Builder<String, Label> codes = ImmutableMap.builder();
        for (Frequency frequency : Frequency.values()) {
            codes.put(frequency.code(), frequency.label());
        }
        return codes.buildOrThrow();
    }

    private static ImmutableMap<String, Label> indicators(SdmxStructure structure) {
        ImmutableMap.Builder<String, Label> codes = ImmutableMap.builder();
        for (IndicatorDefinition definition : structure.catalogue().all()) {
            codes.put(definition.code(), definition.label());
        }
        return codes.buildOrThrow();
    }

    /** Returns all units and the currencies of ISO 4217 that this Java knows, by code. */
    private static ImmutableMap<String, Label> units() {
        ImmutableMap.Builder<String, Label> codes = ImmutableMap.builder();
        for (UnitCode unit : UnitCode.fixed()) {
            codes.put(unit.code(), label(unit));
        }
        Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .map(UnitCode::parse)
                .forEach(unit -> codes.put(unit.code(), label(unit)));
        return codes.buildOrThrow();
    }

    /** Names a unit as figures in it do. */
    static Label label(UnitCode unit) {
        Figure<?> figure = nothingOf(unit.zero(), unit);
        return Label.of(figure.unit(), figure.unit(Locale.ENGLISH));
    }

    private static <M extends Magnitude<M>> Figure<M> nothingOf(Magnitude<M> zero, UnitCode unit) {
        return Figure.of(zero.withNumber(Rational.ZERO), new Notation(unit.scale(), 0));
    }
}
