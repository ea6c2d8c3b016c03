package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.RelationFinding;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.result.Verdict;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How often plain recomputation calls figures wrong that are not, and what the audit says of the same.
 *
 * <p>A document has two to five parts with their total, the growth of each, and the shares of the parts, all
 * rounded once from a true world: levels with two decimals, rates with one. Plain recomputation takes the
 * printed figures, rounds and compares digits, which is what {@code TIGHT} and {@code INCONSISTENT} together
 * say.
 */
public final class FalseAlarms {
    private static final FigureKind MONEY = FigureKind.money("CNY", Scale.HUNDRED_MILLION);
    private static final int DOCUMENTS = 2_000;

    private final Random random;
    private final List<AuditFigure> figures = new ArrayList<>();
    private final List<AuditRelation> relations = new ArrayList<>();

    /**
     * What came out.
     *
     * @param documents how many documents there were
     * @param plain how many of them plain recomputation calls wrong
     * @param audit how many of them the audit calls inconsistent
     */
    record Counts(int documents, int plain, int audit) {}

    private FalseAlarms(long seed) {
        this.random = new Random(seed);
    }

    /** Prints the shares of documents called wrong, correct ones and those with one wrong digit. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println("documents  called wrong by recomputation  by the audit");
        out.println("correct    " + count(DOCUMENTS, false));
        out.println("one wrong  " + count(DOCUMENTS, true));
    }

    static Counts count(int documents, boolean isWrong) {
        int plain = 0;
        int audited = 0;
        for (int seed = 0; seed < documents; seed++) {
            Audit audit = Audit.of(new FalseAlarms(seed).network(isWrong));
            Verdict verdict = audit.verdict();
            plain += audit.relations().stream().anyMatch(FalseAlarms::isPlainlyWrong) ? 1 : 0;
            audited += verdict == Verdict.INCONSISTENT ? 1 : 0;
        }
        return new Counts(documents, plain, audited);
    }

    private static boolean isPlainlyWrong(RelationFinding finding) {
        return finding.verdict() == Verdict.TIGHT || finding.verdict() == Verdict.INCONSISTENT;
    }

    private AuditNetwork network(boolean isWrong) {
        int parts = 2 + random.nextInt(4);
        Rational total = Rational.ZERO;
        Rational totalBase = Rational.ZERO;
        List<String> current = new ArrayList<>();
        List<String> base = new ArrayList<>();
        List<Rational> levels = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            Rational before = Rational.of(1_000_000L + random.nextInt(999_000_000));
            Rational now = before.multipliedBy(Rational.of(700 + random.nextInt(800), 1_000));
            levels.add(now);
            current.add(level("current " + i, "base " + i, "growth " + i, now, before));
            base.add("base " + i);
            total = total.plus(now);
            totalBase = totalBase.plus(before);
        }
        level("current", "base", "growth", total, totalBase);
        relations.add(SumRelations.sum("current", current));
        relations.add(SumRelations.sum("base", base));
        for (int i = 0; i < parts; i++) {
            printed("share " + i, FigureKind.PERCENT, 1, levels.get(i).dividedBy(total));
            relations.add(RateRelations.share("share " + i, "current " + i, "current"));
        }
        if (isWrong) {
            spoil();
        }
        AuditNetwork.Builder network = AuditNetwork.builder();
        figures.forEach(network::add);
        relations.forEach(network::relate);
        return network.build();
    }

    private String level(
            String current, String base, String growth, Rational now, Rational before) {
        printed(current, MONEY, 2, now);
        figures.add(AuditFigure.unknown(base, Label.of(base, base), MONEY));
        printed(growth, FigureKind.PERCENT, 1, now.dividedBy(before).minus(Rational.ONE));
        relations.add(RateRelations.growth(growth, current, base));
        return current;
    }

    private void printed(String name, FigureKind kind, int decimals, Rational value) {
        figures.add(AuditFigure.printed(
                name, Label.of(name, name), rounded(kind.zero(), kind.scale(), decimals, value)));
    }

    private static <M extends Magnitude<M>> Figure<M> rounded(
            Magnitude<M> zero, Scale scale, int decimals, Rational value) {
        return Figure.rounded(
                zero.withNumber(value), new Notation(scale, decimals), Rounding.Rule.HALF_UP);
    }

    /** Makes the last digit but one of some printed figure wrong, up or down by 1 to 9. */
    private void spoil() {
        List<AuditFigure> printed =
                figures.stream().filter(AuditFigure::isPrinted).toList();
        AuditFigure chosen = printed.get(random.nextInt(printed.size()));
        int error = 10 * (1 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1);
        figures.set(figures.indexOf(chosen), spoiled(chosen, error));
    }

    private static AuditFigure spoiled(AuditFigure chosen, int error) {
        return AuditFigure.printed(
                chosen.name(), chosen.label(), moved(chosen.printed().get(0), error));
    }

    private static <M extends Magnitude<M>> Figure<M> moved(Figure<M> told, int error) {
        Rational change = told.step().multipliedBy(Rational.of(error));
        return Figure.of(
                told.value().withNumber(told.value().number().plus(change)), told.notation());
    }
}
