package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.completion.Pace;
import io.github.tongbi.indicators.completion.RateCompletion;
import io.github.tongbi.indicators.completion.Target;
import io.github.tongbi.indicators.completion.TimeProgress;
import io.github.tongbi.indicators.result.Derived;

/** The completion of plans, and the time that has passed. */
final class CompletionResults {
    static final EntityType<Completion<?>> COMPLETION = new CompletionType();

    static final EntityType<RateCompletion> RATE_COMPLETION = new RateCompletionType();

    static final EntityType<TimeProgress> TIME_PROGRESS = new TimeProgressType();

    static final EntityType<Pace<?>> PACE = new PaceType();

    static final EntityType<Target<?>> TARGET = new TargetType();

    private CompletionResults() {}

    private static final class CompletionType extends IndicatorType<Completion<?>> {
        private final Field<Derived<?>> completed = required("completed", FormulaResults.DERIVED);
        private final Field<Derived<?>> plan = required("plan", FormulaResults.DERIVED);

        CompletionType() {
            super(Completion.class, "a completion");
        }

        @Override
        Completion<?> ofInputs(Values values) {
            return typed(values);
        }

        @SuppressWarnings("unchecked") // both are of one class of quantity
        private <Q extends Quantity<Q>> Completion<Q> typed(Values values) {
            Magnitude<?> done = values.get(completed).ofNumber(Rational.ZERO);
            Magnitude<?> planned = values.get(plan).ofNumber(Rational.ZERO);
            if (!(done instanceof Quantity<?>) || done.getClass() != planned.getClass()) {
                throw refused(
                        "plan",
                        "expected two amounts or two counts, got " + Magnitudes.unit(done) + " and "
                                + Magnitudes.unit(planned));
            }
            return Completion.of((Derived<Q>) values.get(completed), (Derived<Q>) values.get(plan));
        }

        @Override
        void writeInputs(Completion<?> completion, FieldSink out) {
            out.write(completed, completion.completed());
            out.write(plan, completion.plan());
        }
    }

    private static final class RateCompletionType extends IndicatorType<RateCompletion> {
        private final Field<Change> change = required("change", TextType.ofEnum(Change.class));
        private final Field<Figure<Ratio>> actual = required("actual", FigureType.RATIO);
        private final Field<Figure<Ratio>> planned = required("planned", FigureType.RATIO);

        RateCompletionType() {
            super(RateCompletion.class, "a completion by rates");
        }

        @Override
        RateCompletion ofInputs(Values values) {
            Figure<Ratio> reached = values.get(actual);
            return values.get(change) == Change.GROWTH
                    ? RateCompletion.ofGrowth(reached, values.get(planned))
                    : RateCompletion.ofReduction(reached, values.get(planned));
        }

        @Override
        void writeInputs(RateCompletion completion, FieldSink out) {
            out.write(change, completion.isReduction() ? Change.REDUCTION : Change.GROWTH);
            out.write(actual, completion.actual());
            out.write(planned, completion.planned());
        }
    }

    /** What was planned of a level. */
    private enum Change {
        GROWTH,
        REDUCTION
    }

    private static final class TimeProgressType extends ResultType<TimeProgress> {
        private final Field<Rational> elapsed = required("elapsed", Texts.NUMBER);
        private final Field<Rational> whole = required("whole", Texts.NUMBER);
        private final Field<Unit> unit = required("unit", FormulaResults.COUNTED);
        private final Field<Rational> share = required("share", Texts.NUMBER);

        TimeProgressType() {
            super(TimeProgress.class, "a time progress");
        }

        @Override
        TimeProgress make(Values values) {
            Unit counted = values.get(unit);
            return new TimeProgress(
                    new Measure(values.get(elapsed), counted),
                    new Measure(values.get(whole), counted),
                    new Ratio(values.get(share)));
        }

        @Override
        public void write(TimeProgress progress, FieldSink out) {
            out.write(elapsed, progress.elapsed().amount());
            out.write(whole, progress.whole().amount());
            out.write(unit, progress.whole().unit());
            out.write(share, progress.share().number());
        }
    }

    private static final class PaceType extends IndicatorType<Pace<?>> {
        private final Field<Completion<?>> completion = required("completion", COMPLETION);
        private final Field<TimeProgress> progress = required("progress", TIME_PROGRESS);

        PaceType() {
            super(Pace.class, "a pace");
        }

        @Override
        Pace<?> ofInputs(Values values) {
            return values.get(completion).paceAt(values.get(progress));
        }

        @Override
        void writeInputs(Pace<?> pace, FieldSink out) {
            out.write(completion, pace.completion());
            out.write(progress, pace.progress());
        }
    }

    /** Documents know the convention of the house for 近, 约 and 余 only. */
    private static final class TargetType extends ResultType<Target<?>> {
        private final Field<Figure<?>> limit = required("limit", FigureType.ANY);

        TargetType() {
            super(Target.class, "a target");
        }

        @Override
        Target<?> make(Values values) {
            return typed(values.get(limit));
        }

        private static <M extends Magnitude<M>> Target<M> typed(Figure<M> figure) {
            return new Target<>(figure, QualifierPolicy.HOUSE);
        }

        @Override
        public void write(Target<?> target, FieldSink out) {
            Texts.requireHouse(target.policy());
            out.write(limit, target.limit());
        }
    }
}
