package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.tally.AverageTally;
import io.github.tongbi.indicators.tally.CompletionTally;
import io.github.tongbi.indicators.tally.GrowthTally;
import io.github.tongbi.indicators.tally.MissingRows;
import io.github.tongbi.indicators.tally.OccupancyTally;
import io.github.tongbi.indicators.tally.PairTally;
import io.github.tongbi.indicators.tally.ShareTally;
import io.github.tongbi.indicators.tally.TallyState;

import java.util.Optional;

/**
 * Tallies as what they hold, so that they travel and are merged elsewhere: {@code {"missing": "LEAVE_OUT",
 * "first": …, "second": …, "rows": "2"}}.
 */
final class TallyResults {
    static final EntityType<TallyState<?, ?>> STATE = new StateType();

    static final EntityType<GrowthTally<?>> GROWTH = new GrowthTallyType();

    static final EntityType<CompletionTally<?>> COMPLETION = new CompletionTallyType();

    static final EntityType<AverageTally<?>> AVERAGE = new AverageTallyType();

    static final EntityType<ShareTally<?>> SHARE = new ShareTallyType();

    static final EntityType<OccupancyTally> OCCUPANCY = new OccupancyTallyType();

    private TallyResults() {}

    private static final class StateType extends ResultType<TallyState<?, ?>> {
        private final Field<MissingRows> missing =
                required("missing", TextType.ofEnum(MissingRows.class));
        private final Field<Magnitude<?>> first = optional("first", Magnitudes.MAGNITUDE);
        private final Field<Magnitude<?>> second = optional("second", Magnitudes.MAGNITUDE);
        private final Field<Long> rows = required("rows", Texts.COUNT);
        private final Field<Long> withoutFirst = optional("withoutFirst", Texts.COUNT);
        private final Field<Long> withoutSecondOnly = optional("withoutSecondOnly", Texts.COUNT);

        StateType() {
            super(TallyState.class, "the state of a tally");
        }

        @Override
        TallyState<?, ?> make(Values values) {
            return typed(values);
        }

        private <A extends Quantity<A>, B extends Quantity<B>> TallyState<A, B> typed(
                Values values) {
            return new TallyState<>(
                    values.get(missing),
                    this.<A>quantity(values, first),
                    this.<B>quantity(values, second),
                    values.get(rows),
                    values.find(withoutFirst).orElse(0L),
                    values.find(withoutSecondOnly).orElse(0L));
        }

        @SuppressWarnings("unchecked") // a quantity is one of some Q
        private <Q extends Quantity<Q>> Optional<Q> quantity(
                Values values, Field<Magnitude<?>> field) {
            values.find(field).ifPresent(sum -> requireQuantity(field, sum));
            return values.find(field).map(sum -> (Q) sum);
        }

        private void requireQuantity(Field<?> field, Magnitude<?> sum) {
            if (!(sum instanceof Quantity<?>)) {
                throw refused(
                        field.name(), "expected an amount or a count, got " + Magnitudes.unit(sum));
            }
        }

        @Override
        public void write(TallyState<?, ?> state, FieldSink out) {
            out.write(missing, state.missing());
            state.first().ifPresent(sum -> out.write(first, sum));
            state.second().ifPresent(sum -> out.write(second, sum));
            out.write(rows, state.rows());
            out.writeUnless(0L, withoutFirst, state.withoutFirst());
            out.writeUnless(0L, withoutSecondOnly, state.withoutSecondOnly());
        }
    }

    /** A tally is its state, and perhaps what it is of. */
    private abstract static class TallyType<T extends PairTally<?, ?, ?>> extends ResultType<T> {
        private final Field<TallyState<?, ?>> state = required("state", STATE);

        TallyType(Class<? super T> type, String name) {
            super(type, name);
        }

        final MissingRows missing(Values values) {
            return values.get(state).missing();
        }

        /** Returns the tally with the rows of the state. */
        @SuppressWarnings("unchecked") // sums of another class were refused before
        final <A extends Quantity<A>, B extends Quantity<B>, P extends PairTally<A, B, ?>> P filled(
                P tally, boolean fits, Values values) {
            TallyState<?, ?> told = values.get(state);
            if (!fits) {
                throw refused("state", "expected sums that belong together, got " + sums(told));
            }
            tally.merge((TallyState<A, B>) told);
            return tally;
        }

        final boolean areAlike(Values values) {
            TallyState<?, ?> told = values.get(state);
            return told.first().isEmpty()
                    || told.first().get().getClass()
                            == told.second().orElseThrow().getClass();
        }

        final boolean isSecondMeasured(Values values) {
            return values.get(state).second().map(Measure.class::isInstance).orElse(true);
        }

        final boolean areMeasured(Values values) {
            return isSecondMeasured(values) && areAlike(values);
        }

        private static String sums(TallyState<?, ?> state) {
            return state.first().map(Object::toString).orElse("none") + " and "
                    + state.second().map(Object::toString).orElse("none");
        }

        @Override
        public void write(T tally, FieldSink out) {
            out.write(state, tally.state());
        }
    }

    private static final class GrowthTallyType extends TallyType<GrowthTally<?>> {
        GrowthTallyType() {
            super(GrowthTally.class, "a tally of growth");
        }

        @Override
        GrowthTally<?> make(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> GrowthTally<Q> typed(Values values) {
            return filled(GrowthTally.<Q>create(missing(values)), areAlike(values), values);
        }
    }

    private static final class CompletionTallyType extends TallyType<CompletionTally<?>> {
        CompletionTallyType() {
            super(CompletionTally.class, "a tally of completion");
        }

        @Override
        CompletionTally<?> make(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> CompletionTally<Q> typed(Values values) {
            return filled(CompletionTally.<Q>create(missing(values)), areAlike(values), values);
        }
    }

    private static final class AverageTallyType extends TallyType<AverageTally<?>> {
        AverageTallyType() {
            super(AverageTally.class, "a tally of averages");
        }

        @Override
        AverageTally<?> make(Values values) {
            return typed(values);
        }

        private <Q extends Quantity<Q>> AverageTally<Q> typed(Values values) {
            return filled(
                    AverageTally.<Q>create(missing(values)), isSecondMeasured(values), values);
        }
    }

    private static final class ShareTallyType extends TallyType<ShareTally<?>> {
        private final Field<ShareTally.Sort> sort =
                required("sort", TextType.ofEnum(ShareTally.Sort.class));

        ShareTallyType() {
            super(ShareTally.class, "a tally of shares");
        }

        @Override
        ShareTally<?> make(Values values) {
            return switch (values.get(sort)) {
                case OF_WHOLE, OF_PARTS -> typed(values);
                case PASS_RATE -> measured(ShareTally.passRate(missing(values)), values);
                case MORATORIUM -> measured(ShareTally.moratoriumRatio(missing(values)), values);
            };
        }

        private ShareTally<Measure> measured(ShareTally<Measure> tally, Values values) {
            return filled(tally, areMeasured(values), values);
        }

        private <Q extends Quantity<Q>> ShareTally<Q> typed(Values values) {
            MissingRows missing = missing(values);
            ShareTally<Q> tally = values.get(sort) == ShareTally.Sort.OF_WHOLE
                    ? ShareTally.ofWhole(missing)
                    : ShareTally.ofParts(missing);
            return filled(tally, areAlike(values), values);
        }

        @Override
        public void write(ShareTally<?> tally, FieldSink out) {
            out.write(sort, tally.sort());
            super.write(tally, out);
        }
    }

    private static final class OccupancyTallyType extends TallyType<OccupancyTally> {
        private final Field<OccupancyBasis> basis = required("basis", ShareResults.BASIS);

        OccupancyTallyType() {
            super(OccupancyTally.class, "a tally of occupancy");
        }

        @Override
        OccupancyTally make(Values values) {
            return filled(
                    OccupancyTally.create(values.get(basis), missing(values)),
                    areMeasured(values),
                    values);
        }

        @Override
        public void write(OccupancyTally tally, FieldSink out) {
            out.write(basis, tally.basis());
            super.write(tally, out);
        }
    }
}
