package io.github.tongbi.indicators.share;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.util.Optional;

/** How many of a batch passed and how many were inspected; two of the three counts give the third. */
record InspectedCounts(Formula passed, Formula inspected) {
    static final Label PASSED = Label.of("合格", "passed");
    static final Label INSPECTED = Label.of("抽检", "inspected");
    private static final Label FAILED = Label.of("不合格", "failed");

    static ImmutableList<InspectedCounts> of(Iterable<InspectionBatch> batches) {
        ImmutableList<InspectionBatch> all = ImmutableList.copyOf(batches);
        requireOneUnit(all);
        return all.stream().map(InspectedCounts::of).collect(ImmutableList.toImmutableList());
    }

    private static void requireOneUnit(ImmutableList<InspectionBatch> batches) {
        ImmutableList<Measure> counts = batches.stream()
                .flatMap(batch -> batch.inspected().or(batch::passed).stream())
                .map(Figure::value)
                .collect(ImmutableList.toImmutableList());
        counts.forEach(count -> counts.get(0).requireSameKind(count));
    }

    private static InspectedCounts of(InspectionBatch batch) {
        Formula passed = formula(PASSED, batch.passed());
        Formula inspected = formula(INSPECTED, batch.inspected());
        if (batch.failed().isEmpty()) {
            return new InspectedCounts(passed, inspected);
        }
        Formula failed = formula(FAILED, batch.failed());
        return new InspectedCounts(
                batch.passed().isPresent() ? passed : inspected.minus(failed),
                batch.inspected().isPresent() ? inspected : passed.plus(failed));
    }

    private static Formula formula(Label name, Optional<Figure<Measure>> figure) {
        return figure.map(present -> Formula.of(Term.of(name, present)))
                .orElseGet(() -> Formula.missing(name));
    }
}
