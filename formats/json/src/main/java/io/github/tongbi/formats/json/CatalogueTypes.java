package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.IndicatorFormula;
import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.catalogue.Polarity;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.catalogue.Strength;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;

/** Fields of the catalogue of indicators. */
final class CatalogueTypes {
    static final EntityType<IndicatorDefinition> DEFINITION = new DefinitionType();

    static final EntityType<Relation> RELATION = new RelationType();

    static final EntityType<Catalogue> CATALOGUE = new CatalogueType();

    private CatalogueTypes() {}

    private static final class DefinitionType extends EntityType<IndicatorDefinition> {
        private final Field<String> code = required("code", ScalarTypes.TEXT);
        private final Field<Label> label = required("label", ScalarTypes.LABEL);
        private final Field<IndicatorUnit> unit = required("unit", ScalarTypes.INDICATOR_UNIT);
        private final Field<Nature> nature = required("nature", TextType.ofEnum(Nature.class));
        private final Field<Polarity> polarity =
                required("polarity", TextType.ofEnum(Polarity.class));
        private final Field<IndicatorFormula> formula =
                optional("formula", ScalarTypes.INDICATOR_FORMULA);
        private final Field<Label> meaning = required("meaning", ScalarTypes.LABEL);
        private final Field<String> source = optional("source", ScalarTypes.TEXT);

        DefinitionType() {
            super(IndicatorDefinition.class, "the definition of an indicator");
        }

        @Override
        public IndicatorDefinition build(Values values) {
            return IndicatorDefinition.builder()
                    .code(values.get(code))
                    .label(values.get(label))
                    .unit(values.get(unit))
                    .nature(values.get(nature))
                    .polarity(values.get(polarity))
                    .formula(values.find(formula))
                    .meaning(values.get(meaning))
                    .source(values.find(source))
                    .build();
        }

        @Override
        public void write(IndicatorDefinition definition, FieldSink out) {
            out.write(code, definition.code());
            out.write(label, definition.label());
            out.write(unit, definition.unit());
            out.write(nature, definition.nature());
            out.write(polarity, definition.polarity());
            out.writeIfPresent(formula, definition.formula());
            out.write(meaning, definition.meaning());
            out.writeIfPresent(source, definition.source());
        }
    }

    private static final class RelationType extends EntityType<Relation> {
        private final Field<String> subject = required("subject", ScalarTypes.TEXT);
        private final Field<RelationKind> kind =
                required("kind", TextType.ofEnum(RelationKind.class));
        private final Field<ImmutableList<String>> inputs = shortList("inputs", ScalarTypes.TEXT);
        private final Field<Strength> strength =
                optional("strength", TextType.ofEnum(Strength.class));

        RelationType() {
            super(Relation.class, "a relation");
        }

        @Override
        public Relation build(Values values) {
            return new Relation(
                    values.get(subject),
                    values.get(kind),
                    values.list(inputs),
                    values.find(strength).orElse(Strength.HARD));
        }

        @Override
        public void write(Relation relation, FieldSink out) {
            out.write(subject, relation.subject());
            out.write(kind, relation.kind());
            out.writeUnless(ImmutableList.of(), inputs, relation.inputs());
            out.writeUnless(Strength.HARD, strength, relation.strength());
        }
    }

    private static final class CatalogueType extends EntityType<Catalogue> {
        private final Field<ImmutableList<IndicatorDefinition>> definitions =
                list("definitions", DEFINITION);
        private final Field<ImmutableList<Relation>> relations = list("relations", RELATION);

        CatalogueType() {
            super(Catalogue.class, "a catalogue");
        }

        @Override
        public Catalogue build(Values values) {
            return Catalogue.of(values.list(definitions), values.list(relations));
        }

        /** The relations of the formulas stand first, and follow from the definitions. */
        @Override
        public void write(Catalogue catalogue, FieldSink out) {
            int formulas = (int) catalogue.all().stream()
                    .filter(definition -> definition.formula().isPresent())
                    .count();
            ImmutableList<Relation> all = catalogue.relations();
            out.writeUnless(ImmutableList.of(), definitions, catalogue.all());
            out.writeUnless(ImmutableList.of(), relations, all.subList(formulas, all.size()));
        }
    }
}
