package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.share.SampleSize;
import io.github.tongbi.indicators.share.Share;

import java.util.Optional;

/** Inspections: the pass rate, or how many samples a printed one takes at least. */
final class InspectionAudit {
    private static final Label SECTION = Label.of("检验检测", "Inspections");

    private InspectionAudit() {}

    static void of(Report report, Findings findings) {
        for (InspectionBatch batch : report.inspections()) {
            figure(batch, "抽检", ", inspected", batch.inspected(), findings);
            figure(batch, "合格", ", passed", batch.passed(), findings);
            figure(batch, "合格率", ", pass rate", batch.passRate(), findings);
            batch.passRate().ifPresent(rate -> rate(batch, rate, findings));
        }
    }

    private static void figure(
            InspectionBatch batch,
            String zh,
            String en,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        Label name = Label.of(batch.subject().zh() + zh, batch.subject().en() + en);
        findings.figure(SECTION, name, batch.period(), ObservationStatus.NORMAL, figure);
    }

    private static void rate(InspectionBatch batch, Figure<Ratio> rate, Findings findings) {
        Share share = Share.passRate(batch);
        if (share.outcome().value().isPresent()) {
            findings.check(Check.of("K22c", share, rate));
        } else if (rate.step().signum() > 0 && rate.qualifier() == Qualifier.NONE) {
            findings.derived(smallestSample(batch, rate));
        }
    }

    private static DerivedFigure smallestSample(InspectionBatch batch, Figure<Ratio> rate) {
        Rational smallest = Rational.of(SampleSize.smallestFor(rate));
        String text = rate.toString();
        return new DerivedFigure(
                "K22",
                Label.of(
                        batch.subject().zh() + "抽检数下限",
                        batch.subject().en() + ", smallest sample that can show the rate"),
                Interval.of(smallest),
                Label.of(Unit.ITEM.symbol(), Unit.ITEM.englishName()),
                Label.of(
                        "分母小于" + smallest + "的比率都不会约为" + text,
                        "no share of fewer than " + smallest + " samples rounds to " + text)::in);
    }
}
