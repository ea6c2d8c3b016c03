package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.contribution.Decomposition;
import io.github.tongbi.indicators.contribution.Part;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;

/** Totals taken apart. */
final class PartResults {
    static final EntityType<Component<?>> COMPONENT = new ComponentType();

    static final EntityType<Part<?>> PART = new PartType();

    static final EntityType<Aggregate<?>> AGGREGATE = new AggregateType();

    static final EntityType<Decomposition<?>> DECOMPOSITION = new DecompositionType();

    private PartResults() {}

    private static final class ComponentType extends ResultType<Component<?>> {
        private final Field<Label> name = required("name", Texts.LABEL);
        private final Field<Figure<?>> level = required("level", FigureType.ANY);
        private final Field<Figure<Ratio>> growth = required("growth", FigureType.RATIO);
        private final Field<Sign> sign = optional("sign", Sign.TYPE);

        ComponentType() {
            super(Component.class, "a part with its growth");
        }

        @Override
        Component<?> make(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> Component<Q> typed(Values values) {
            Figure<Q> figure = Kinds.quantity("level", values.get(level));
            Component<Q> part = Component.of(values.get(name), figure, values.get(growth));
            return Sign.isSubtracted(values, sign) ? part.subtracted() : part;
        }

        @Override
        public void write(Component<?> part, FieldSink out) {
            out.write(name, part.name());
            out.write(level, part.level());
            out.write(growth, part.growth());
            out.writeUnless(Sign.ADDED, sign, Sign.of(part.part().isSubtracted()));
        }
    }

    private static final class AggregateType extends IndicatorType<Aggregate<?>> {
        private final Field<ImmutableList<Component<?>>> parts =
                required("parts", Texts.listOf(COMPONENT));

        AggregateType() {
            super(Aggregate.class, "a growth from parts");
        }

        @Override
        Aggregate<?> ofInputs(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> Aggregate<Q> typed(Values values) {
            return Aggregate.of(Kinds.<Q>components("parts", values.get(parts)));
        }

        @Override
        void writeInputs(Aggregate<?> aggregate, FieldSink out) {
            out.write(parts, ImmutableList.copyOf(aggregate.components()));
        }
    }

    /** A part by its levels, by level and growth, or by share and growth; what is left of a total is none. */
    private static final class PartType extends ResultType<Part<?>> {
        private final Field<Label> name = required("name", Texts.LABEL);
        private final Field<Figure<?>> current = optional("current", FigureType.ANY);
        private final Field<Figure<?>> base = optional("base", FigureType.ANY);
        private final Field<Figure<Ratio>> share = optional("share", FigureType.RATIO);
        private final Field<Figure<Ratio>> baseShare = optional("baseShare", FigureType.RATIO);
        private final Field<Figure<Ratio>> growth = optional("growth", FigureType.RATIO);
        private final Field<Sign> sign = optional("sign", Sign.TYPE);

        PartType() {
            super(Part.class, "a part of a total");
        }

        @Override
        Part<?> make(Values values) {
            int known = count(values, current) + count(values, share) + count(values, baseShare);
            int compared = count(values, base) + count(values, growth);
            boolean sharesGrow = values.has(current) || values.has(growth);
            if (known != 1 || compared != 1 || !sharesGrow) {
                throw new IllegalArgumentException(
                        "expected current and base, or growth with one of current, share and"
                                + " baseShare, got another choice");
            }
            Part<?> part = values.has(current) ? ofLevel(values) : ofShare(values);
            return Sign.isSubtracted(values, sign) ? part.subtracted() : part;
        }

        private static int count(Values values, Field<?> field) {
            return values.has(field) ? 1 : 0;
        }

        private <Q extends Quantity<Q>> Part<Q> ofLevel(Values values) {
            Label what = values.get(name);
            Figure<Q> level = Kinds.quantity("current", values.get(current));
            return values.has(growth)
                    ? Part.ofGrowth(what, level, values.get(growth))
                    : Part.ofLevels(what, level, Kinds.like(level, "base", values.get(base)));
        }

        private Part<Ratio> ofShare(Values values) {
            Label what = values.get(name);
            Figure<Ratio> rate = values.get(growth);
            return values.find(share)
                    .map(told -> Part.ofShare(what, told, rate))
                    .orElseGet(() -> Part.ofBaseShare(what, values.get(baseShare), rate));
        }

        @Override
        public void write(Part<?> part, FieldSink out) {
            ImmutableList<Term<?>> terms = part.change().terms().asList();
            if (terms.size() != 2) {
                throw new IllegalArgumentException(
                        "expected a part that was told, got what others leave: " + part);
            }
            out.write(name, part.name());
            write(part, terms.get(0).figure(), terms.get(1).figure(), out);
            out.writeUnless(Sign.ADDED, sign, Sign.of(part.isSubtracted()));
        }

        private void write(Part<?> part, Figure<?> known, Figure<?> other, FieldSink out) {
            if (known.value() instanceof Ratio) {
                boolean isBase = part.base().terms().size() == 1;
                out.write(isBase ? baseShare : share, ratio(known));
            } else {
                out.write(current, known);
            }
            boolean isLevel = other.value().getClass() == known.value().getClass()
                    && !(other.value() instanceof Ratio);
            if (isLevel) {
                out.write(base, other);
            } else {
                out.write(growth, ratio(other));
            }
        }

        private static Figure<Ratio> ratio(Figure<?> figure) {
            return figure.as(Ratio.class, "a ratio such as 36.1%");
        }
    }

    private static final class DecompositionType extends ResultType<Decomposition<?>> {
        private final Field<Part<?>> total = optional("total", PART);
        private final Field<ImmutableList<Part<?>>> parts = required("parts", Texts.listOf(PART));

        DecompositionType() {
            super(Decomposition.class, "a total in parts");
        }

        @Override
        Decomposition<?> make(Values values) {
            return typed(values);
        }

        private <M extends Magnitude<M>> Decomposition<M> typed(Values values) {
            ImmutableList<Part<M>> all = Kinds.parts("parts", values.get(parts));
            if (!values.has(total)) {
                return Decomposition.of(all);
            }
            ImmutableList<Part<?>> both = ImmutableList.<Part<?>>builder()
                    .addAll(all)
                    .add(values.get(total))
                    .build();
            ImmutableList<Part<M>> alike = Kinds.parts("total", both);
            return Decomposition.ofTotal(alike.get(all.size()), all);
        }

        @Override
        public void write(Decomposition<?> decomposition, FieldSink out) {
            boolean isTotalTold = decomposition.total().isPresent();
            decomposition.total().ifPresent(told -> out.write(total, told));
            ImmutableList<Part<?>> all = ImmutableList.copyOf(decomposition.parts());
            out.write(parts, isTotalTold ? all.subList(0, all.size() - 1) : all);
        }
    }
}
