package io.github.tongbi.indicators.audit;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What holds for the audit of every world whose figures were rounded once. */
class AuditPropertyTest {
    @Property(tries = 150)
    void aRoundedWorldIsNeverInconsistentAndItsWitnessReproducesIt(
            @ForAll long seed, @ForAll Rounding.Rule rule) {
        AuditNetwork network = World.of(seed, rule).network();

        Audit audit = Audit.of(network);

        Statistics.label("verdict").collect(audit.verdict());
        assertThat(audit.conflicts()).isEmpty();
        assertThat(audit.verdict()).isNotEqualTo(Verdict.INCONSISTENT);
        audit.witness()
                .ifPresent(witness -> assertThat(witness.failures(network, network.relations()))
                        .isEmpty());
    }

    @Property(tries = 60)
    void theTruthLiesInWhatIsImplied(@ForAll long seed, @ForAll Rounding.Rule rule) {
        World world = World.of(seed, rule);
        Audit audit = Audit.of(world.network());

        for (String name : world.truth().keySet()) {
            Rational value = requireNonNull(world.truth().get(name));
            audit.implied(name)
                    .span()
                    .ifPresent(span -> assertThat(span.range().contains(value))
                            .as(name + " " + span)
                            .isTrue());
        }
    }

    @Property(tries = 80)
    void oneFigureBeyondItsToleranceIsFoundInTheConflict(
            @ForAll long seed, @ForAll Rounding.Rule rule) {
        World world = World.of(seed, rule);
        Optional<AuditFigure> wrong = wrong(Audit.of(world.network()), new Random(seed));
        Assume.that(wrong.isPresent());

        Audit audit = Audit.of(world.with(wrong.get()));

        assertThat(audit.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(audit.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures())
                        .extracting(AuditFigure::name)
                        .contains(wrong.get().name()));
        assertThat(audit.conflicts().get(0).repairs())
                .allMatch(repair -> repair.size() == 1)
                .anyMatch(repair -> repair.contains(wrong.get().name()));
    }

    /** A printed figure that the others bound, moved by so many steps that it cannot be reached. */
    private static Optional<AuditFigure> wrong(Audit audit, Random random) {
        List<AuditFigure> printed = audit.network().figures().values().stream()
                .filter(AuditFigure::isPrinted)
                .filter(figure -> isBounded(audit, figure))
                .toList();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        AuditFigure chosen = printed.get(random.nextInt(printed.size()));
        Figure<?> told = chosen.sharpest().orElseThrow();
        Range<Rational> span = audit.implied(chosen.name()).span().orElseThrow().range();
        return Optional.of(moved(chosen, told, span));
    }

    private static boolean isBounded(Audit audit, AuditFigure figure) {
        return audit.implied(figure.name())
                .span()
                .filter(span -> span.range().hasLowerBound() && span.range().hasUpperBound())
                .isPresent();
    }

    private static <M extends Magnitude<M>> AuditFigure moved(
            AuditFigure figure, Figure<M> told, Range<Rational> span) {
        Rational step = told.notation().lastDigit();
        Rational width = span.upperEndpoint().minus(span.lowerEndpoint());
        Rational steps = Rational.of(width.dividedBy(step).toInteger(RoundingMode.CEILING))
                .plus(Rational.of(2));
        M other = told.value().withNumber(told.value().number().plus(steps.multipliedBy(step)));
        AuditFigure changed = AuditFigure.printed(
                figure.name(), figure.label(), Figure.of(other, told.notation()));
        return figure.kind().per().map(changed::per).orElse(changed);
    }

    @Property(tries = 40)
    void theOrderOfFiguresAndRelationsMakesNoDifference(
            @ForAll long seed, @ForAll long order, @ForAll Rounding.Rule rule) {
        World world = World.of(seed, rule);
        Audit audit = Audit.of(world.network());
        Audit other = Audit.of(world.shuffled(order));

        assertThat(other.verdict()).isEqualTo(audit.verdict());
        assertThat(other.witness().map(w -> w.values().entrySet()))
                .isEqualTo(audit.witness().map(w -> w.values().entrySet()));
        for (AuditRelation relation : audit.network().relations()) {
            assertThat(other.relation(relation.id()).verdict())
                    .isEqualTo(audit.relation(relation.id()).verdict());
        }
    }
}
