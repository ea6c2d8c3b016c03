package io.github.tongbi.core.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the standard catalogue from its two tables, and refuses every line that is wrong. */
final class CatalogueReader {
    static final String INDICATORS = "indicators.txt";
    static final String RELATIONS = "relations.txt";

    private static final TableReader INDICATOR_TABLE = new TableReader(
            INDICATORS,
            "code",
            "unit",
            "nature",
            "polarity",
            "formula",
            "zh",
            "en",
            "meaning_zh",
            "meaning_en",
            "source");
    private static final TableReader RELATION_TABLE =
            new TableReader(RELATIONS, "subject", "kind", "inputs", "strength");

    private CatalogueReader() {}

    static Catalogue standard() {
        return read(resource(INDICATORS), resource(RELATIONS));
    }

    private static String resource(String name) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("expected the resource " + name + ", got nothing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the catalogue of the two tables.
     *
     * @throws IllegalStateException if anything in them is wrong, naming file, line and column
     */
    static Catalogue read(String indicators, String relations) {
        ImmutableList<TableReader.Row> indicatorRows = INDICATOR_TABLE.read(indicators);
        ImmutableList<TableReader.Row> relationRows = RELATION_TABLE.read(relations);
        ImmutableList<IndicatorDefinition> definitions = indicatorRows.stream()
                .map(CatalogueReader::definition)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Relation> declared = relationRows.stream()
                .map(CatalogueReader::relation)
                .collect(ImmutableList.toImmutableList());
        CatalogueChecks.of(definitions, declared).stream().findFirst().ifPresent(fault -> {
            boolean ofRelation = fault.list().equals(CatalogueChecks.RELATIONS);
            throw (ofRelation ? relationRows : indicatorRows)
                    .get(fault.index())
                    .refusal(fault.message(), fault.field());
        });
        return Catalogue.of(definitions, declared);
    }

    private static IndicatorDefinition definition(TableReader.Row row) {
        IndicatorDefinition.Builder builder = IndicatorDefinition.builder()
                .code(row.get("code", IndicatorCode::checked))
                .unit(row.get("unit", IndicatorUnit::parse))
                .nature(row.get("nature", name -> Constants.parse(Nature.class, name)))
                .polarity(row.get("polarity", name -> Constants.parse(Polarity.class, name)))
                .formula(row.find("formula", IndicatorFormula::parse))
                .label(Label.of(row.text("zh"), row.text("en")))
                .meaning(Label.of(row.text("meaning_zh"), row.text("meaning_en")))
                .source(row.find("source"));
        try {
            return builder.build();
        } catch (InvariantException e) {
            Violation first = e.violations().get(0);
            throw row.refusal(first.message(), first.path());
        }
    }

    private static Relation relation(TableReader.Row row) {
        String subject = row.get("subject", IndicatorCode::checked);
        RelationKind kind = row.get("kind", name -> Constants.parse(RelationKind.class, name));
        Strength strength = row.get("strength", name -> Constants.parse(Strength.class, name));
        ImmutableList<String> inputs =
                row.find("inputs", CatalogueReader::codes).orElse(ImmutableList.of());
        return row.made("inputs", () -> new Relation(subject, kind, inputs, strength));
    }

    private static ImmutableList<String> codes(String text) {
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        for (String code : Splitter.on(", ").split(text)) {
            codes.add(IndicatorCode.checked(code));
        }
        return codes.build();
    }
}
