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
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.share.SampleSize;
import io.github.tongbi.indicators.share.Share;

import java.util.Optional;

/** Inspections: the pass rate, or how many samples a printed one takes at least. */
final class InspectionAudit {
    private static final Label SECTION = Label.of("检验检测", "Inspections");

    private InspectionAudit() {}

    static void of(Report report, Findings findings) {
        for (int i = 0; i < report.inspections().size(); i++) {
            InspectionBatch batch = report.inspections().get(i);
            String place = "inspections/" + i + "/";
            figure(batch, place + "inspected", "抽检", ", inspected", batch.inspected(), findings);
            figure(batch, place + "passed", "合格", ", passed", batch.passed(), findings);
            figure(batch, place + "passRate", "合格率", ", pass rate", batch.passRate(), findings);
            batch.passRate().ifPresent(rate -> rate(batch, rate, place, findings));
        }
    }

    private static void figure(
            InspectionBatch batch,
            String place,
            String zh,
            String en,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        Label name = Label.of(batch.subject().zh() + zh, batch.subject().en() + en);
        findings.figure(place, SECTION, name, batch.period(), ObservationStatus.NORMAL, figure);
    }

    private static void rate(
            InspectionBatch batch, Figure<Ratio> rate, String place, Findings findings) {
        Share share = Share.passRate(batch);
        if (share.outcome().value().isPresent()) {
            counts(batch, place, findings);
            findings.check(
                    Check.of("K22c", share, rate),
                    RateRelations.share(place + "passRate", place + "passed", place + "inspected"));
        } else if (rate.step().signum() > 0 && rate.qualifier() == Qualifier.NONE) {
            findings.derived(smallestSample(batch, rate));
        }
    }

    /** Of the numbers inspected, passed and failed one may be missing. */
    private static void counts(InspectionBatch batch, String place, Findings findings) {
        Label passed = Label.of("合格", "passed");
        Label inspected = Label.of("抽检", "inspected");
        batch.failed().ifPresent(failed -> {
            FigureKind kind = FigureKind.of(failed);
            findings.joining(
                    AuditFigure.printed(place + "failed", Label.of("不合格", "failed"), failed));
            if (batch.passed().isEmpty()) {
                findings.joining(AuditFigure.unknown(place + "passed", passed, kind));
            }
            if (batch.inspected().isEmpty()) {
                findings.joining(AuditFigure.unknown(place + "inspected", inspected, kind));
            }
        });
        findings.relate(SumRelations.sum(place + "inspected", place + "passed", place + "failed"));
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
