package io.github.tongbi.arbitraries;

import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.inspection.ProductCategory;
import io.github.tongbi.core.inspection.SamplingStage;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;

/** Generators for inspections. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class InspectionArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;

    /** Creates the domain, as jqwik does. */
    public InspectionArbitraries() {}

    /** Returns inspections told by their rate alone, by numbers, and by both. */
    @Provide
    public static Arbitrary<InspectionBatch> batches() {
        Arbitrary<Unit> units = Arbitraries.of(Unit.BATCH, Unit.PIECE, Unit.ITEM);
        return Arbitraries.oneOf(
                subjects()
                        .use(FieldArbitraries.rates())
                        .in(InspectionBatch.Builder::passRate)
                        .build(InspectionBatch.Builder::build),
                subjects()
                        .use(units.flatMap(FieldArbitraries::counts))
                        .in(InspectionBatch.Builder::inspected)
                        .build(InspectionBatch.Builder::build),
                subjects()
                        .use(units.flatMap(FieldArbitraries::partAndWhole))
                        .in((batch, counts) -> batch.passed(counts.get1()).inspected(counts.get2()))
                        .use(FieldArbitraries.rates())
                        .withProbability(SOMETIMES)
                        .in(InspectionBatch.Builder::passRate)
                        .build(InspectionBatch.Builder::build),
                subjects()
                        .use(units.flatMap(FieldArbitraries::partAndWhole))
                        .in(InspectionArbitraries::withAllCounts)
                        .use(FieldArbitraries.rates())
                        .withProbability(SOMETIMES)
                        .in(InspectionBatch.Builder::passRate)
                        .build(InspectionBatch.Builder::build));
    }

    private static InspectionBatch.Builder withAllCounts(
            InspectionBatch.Builder batch, Tuple2<Figure<Measure>, Figure<Measure>> counts) {
        Figure<Measure> failed = counts.get1();
        Figure<Measure> inspected = counts.get2();
        Measure passed = inspected.value().minus(failed.value());
        return batch.failed(failed)
                .inspected(inspected)
                .passed(Figure.of(passed, inspected.notation()));
    }

    private static Builders.BuilderCombinator<InspectionBatch.Builder> subjects() {
        return Builders.withBuilder(InspectionBatch::builder)
                .use(FieldArbitraries.labels())
                .in(InspectionBatch.Builder::subject)
                .use(Arbitraries.of(ProductCategory.class))
                .withProbability(SOMETIMES)
                .in(InspectionBatch.Builder::category)
                .use(Arbitraries.of(SamplingStage.class))
                .withProbability(SOMETIMES)
                .in(InspectionBatch.Builder::samplingStage)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(InspectionBatch.Builder::region)
                .use(FieldArbitraries.flows())
                .in(InspectionBatch.Builder::period);
    }
}
