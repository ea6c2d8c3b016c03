package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.Conflict;
import io.github.tongbi.indicators.audit.Span;
import io.github.tongbi.indicators.audit.Way;
import io.github.tongbi.indicators.audit.Witness;
import io.github.tongbi.indicators.formula.Formula;

import java.util.function.Function;

/** What an audit shows for its verdict: values that reproduce all figures, conflicts, and ways to a figure. */
final class AuditProofs {
    static final EntityType<NamedSpan> NAMED_SPAN = new NamedSpanType();

    static final EntityType<Witness> WITNESS = new WitnessType();

    static final EntityType<Conflict> CONFLICT = new ConflictType();

    static final EntityType<Way> WAY = new WayType();

    private AuditProofs() {}

    /** The values that a figure can have. */
    record NamedSpan(String figure, Span span) {
        static ImmutableList<NamedSpan> all(ImmutableMap<String, Span> spans) {
            return spans.entrySet().stream()
                    .map(entry -> new NamedSpan(entry.getKey(), entry.getValue()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class NamedSpanType extends ResultType<NamedSpan> {
        private final Field<String> figure = required("figure", Texts.WORDS);
        private final Field<Span> span = required("span", AuditResults.SPAN);

        NamedSpanType() {
            super(NamedSpan.class, "the values of a figure");
        }

        @Override
        NamedSpan make(Values values) {
            return new NamedSpan(values.get(figure), values.get(span));
        }

        @Override
        public void write(NamedSpan named, FieldSink out) {
            out.write(figure, named.figure());
            out.write(span, named.span());
        }
    }

    /** The value of a figure in a witness. */
    record NamedValue(String figure, Rational value) {
        static final EntityType<NamedValue> TYPE = new NamedValueType();

        private static final class NamedValueType extends ResultType<NamedValue> {
            private final Field<String> figure = required("figure", Texts.WORDS);
            private final Field<Rational> value = required("value", Texts.NUMBER);

            NamedValueType() {
                super(NamedValue.class, "the value of a figure");
            }

            @Override
            NamedValue make(Values values) {
                return new NamedValue(values.get(figure), values.get(value));
            }

            @Override
            public void write(NamedValue named, FieldSink out) {
                out.write(figure, named.figure());
                out.write(value, named.value());
            }
        }
    }

    private static final class WitnessType extends ResultType<Witness> {
        private final Field<ImmutableList<NamedValue>> values = list("values", NamedValue.TYPE);

        WitnessType() {
            super(Witness.class, "a witness");
        }

        @Override
        Witness make(Values read) {
            return new Witness(byName(read.list(values), NamedValue::figure, NamedValue::value));
        }

        @Override
        public void write(Witness witness, FieldSink out) {
            ImmutableList.Builder<NamedValue> all = ImmutableList.builder();
            witness.values().forEach((name, value) -> all.add(new NamedValue(name, value)));
            out.writeUnless(ImmutableList.of(), values, all.build());
        }
    }

    private static <E, V> ImmutableMap<String, V> byName(
            ImmutableList<E> elements, Function<E, String> name, Function<E, V> value) {
        ImmutableMap.Builder<String, V> named = ImmutableMap.builder();
        elements.forEach(element -> named.put(name.apply(element), value.apply(element)));
        return named.buildOrThrow();
    }

    private static final class ConflictType extends ResultType<Conflict> {
        private final Field<ImmutableList<AuditFigure>> figures =
                required("figures", Texts.listOf(AuditResults.FIGURE));
        private final Field<ImmutableList<AuditRelation>> relations =
                required("relations", Texts.listOf(AuditResults.RELATION));
        private final Field<Size> size = required("size", TextType.ofEnum(Size.class));
        private final Field<ImmutableList<NamedSpan>> needed = list("needed", NAMED_SPAN);
        private final Field<ImmutableList<Repair>> repairs = list("repairs", Repair.TYPE);

        ConflictType() {
            super(Conflict.class, "a conflict");
        }

        @Override
        Conflict make(Values values) {
            return new Conflict(
                    values.get(figures),
                    values.get(relations),
                    values.get(size) == Size.SMALLEST,
                    byName(values.list(needed), NamedSpan::figure, NamedSpan::span),
                    values.list(repairs).stream()
                            .map(repair -> ImmutableSet.copyOf(repair.figures()))
                            .collect(ImmutableList.toImmutableList()));
        }

        @Override
        public void write(Conflict conflict, FieldSink out) {
            out.write(figures, conflict.figures());
            out.write(relations, conflict.relations());
            out.write(size, conflict.isSmallest() ? Size.SMALLEST : Size.UNPROVED);
            out.writeUnless(ImmutableList.of(), needed, NamedSpan.all(conflict.needed()));
            ImmutableList<Repair> all = conflict.repairs().stream()
                    .map(names -> new Repair(names.asList()))
                    .collect(ImmutableList.toImmutableList());
            out.writeUnless(ImmutableList.of(), repairs, all);
        }
    }

    /** Whether it is proved that no fewer figures clash. */
    private enum Size {
        SMALLEST,
        UNPROVED
    }

    /** Figures whose giving up makes the others possible. */
    record Repair(ImmutableList<String> figures) {
        static final EntityType<Repair> TYPE = new RepairType();

        private static final class RepairType extends ResultType<Repair> {
            private final Field<ImmutableList<String>> figures =
                    required("figures", Texts.listOf(Texts.WORDS));

            RepairType() {
                super(Repair.class, "figures to give up");
            }

            @Override
            Repair make(Values values) {
                return new Repair(values.get(figures));
            }

            @Override
            public void write(Repair repair, FieldSink out) {
                out.write(figures, repair.figures());
            }
        }
    }

    private static final class WayType extends ResultType<Way> {
        private final Field<AuditNetwork> network = required("network", AuditResults.NETWORK);
        private final Field<String> figure = required("figure", Texts.WORDS);
        private final Field<String> relation = required("relation", Texts.WORDS);
        private final Field<Formula> formula = required("formula", FormulaResults.FORMULA);
        private final Field<ImmutableList<String>> inputs =
                required("inputs", Texts.listOf(Texts.WORDS));

        WayType() {
            super(Way.class, "a way to a figure");
        }

        @Override
        Way make(Values values) {
            AuditNetwork of = values.get(network);
            return new Way(
                    of,
                    of.figure(values.get(figure)),
                    relation(of, values.get(relation)),
                    values.get(formula),
                    ImmutableSet.copyOf(values.get(inputs)));
        }

        @Override
        public void write(Way way, FieldSink out) {
            out.write(network, way.network());
            out.write(figure, way.figure().name());
            out.write(relation, way.relation().id());
            out.write(formula, way.formula());
            out.write(inputs, way.inputs().asList());
        }
    }

    private static AuditRelation relation(AuditNetwork network, String id) {
        return network.relations().stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected the id of a relation, got " + Quoted.of(id)));
    }
}
