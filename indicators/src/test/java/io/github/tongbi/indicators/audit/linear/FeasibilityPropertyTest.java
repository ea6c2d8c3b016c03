package io.github.tongbi.indicators.audit.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small systems against the elimination of Fourier and Motzkin. */
@Domain(Inequalities.class)
@Domain(DomainContext.Global.class)
class FeasibilityPropertyTest {
    @Property
    void feasibilityIsThatOfTheElimination(@ForAll SmallSystem small) {
        assertAnswers(small.system(), small);
    }

    /** The conflict cannot hold by itself, and without any one of its grounds it can. */
    private static void assertAnswers(LinearSystem system, SmallSystem small) {
        assertThat(system.isFeasible()).isEqualTo(small.isFeasible());
        if (system.isFeasible()) {
            List<Rational> solution = system.solution();
            assertThat(small.inequalities()).allMatch(each -> each.holdsAt(solution));
        } else {
            BitSet conflict = system.conflict();
            assertThat(small.only(conflict).isFeasible()).isFalse();
            conflict.stream().forEach(ground -> {
                BitSet fewer = system.conflict();
                fewer.clear(ground);
                assertThat(small.only(fewer).isFeasible()).isTrue();
            });
        }
    }

    @Property
    void orderOfRowsDoesNotMatter(@ForAll SmallSystem small, @ForAll Random random) {
        List<Inequality> shuffled = new ArrayList<>(small.inequalities());
        Collections.shuffle(shuffled, random);
        assertAnswers(new SmallSystem(shuffled).system(), new SmallSystem(shuffled));
        assertThat(new SmallSystem(shuffled).system().isFeasible())
                .isEqualTo(small.system().isFeasible());
    }

    @Property(tries = 200)
    void inactiveGroundsAreAsIfTheyWereNotThere(
            @ForAll SmallSystem small, @ForAll @Size(max = 5) List<BitSet> selections) {
        LinearSystem system = small.system();
        for (BitSet selection : selections) {
            system.activate(selection);
            SmallSystem rest = small.only(selection);
            assertThat(system.isFeasible()).isEqualTo(rest.isFeasible());
            if (system.isFeasible()) {
                List<Rational> solution = system.solution();
                assertThat(rest.inequalities()).allMatch(each -> each.holdsAt(solution));
            } else {
                assertThat(small.only(system.conflict()).isFeasible()).isFalse();
                assertThat(selection.stream().toArray())
                        .contains(system.conflict().stream().toArray());
            }
        }
        BitSet all = new BitSet();
        all.set(0, small.inequalities().size());
        system.activate(all);
        assertAnswers(system, small);
    }

    @Property(tries = 200)
    void releaseTakesBackWhatWasAddedSinceTheMark(
            @ForAll SmallSystem small, @ForAll @Size(max = 4) List<SmallSystem> branches) {
        LinearSystem system = small.system();
        for (SmallSystem branch : branches) {
            Mark mark = system.mark();
            SmallSystem both =
                    small.and(branch.inequalities().stream().limit(3).toArray(Inequality[]::new));
            for (int ground = small.inequalities().size();
                    ground < both.inequalities().size();
                    ground++) {
                both.inequalities().get(ground).addTo(system, ground);
            }
            assertAnswers(system, both);
            system.release(mark);
        }
        assertAnswers(system, small);
    }

    /** A system that ran out of work answers as if nothing had happened, once it has more. */
    @Property
    void moreWorkFinishesWhatWasBegun(@ForAll SmallSystem small) {
        Work work = new Work(0);
        LinearSystem system = small.system(work);
        boolean decided = false;
        while (!decided) {
            try {
                decided = system.isFeasible() || !system.conflict().isEmpty();
            } catch (OutOfWorkException tooLittle) {
                work.grant(5);
            }
        }
        assertAnswers(system, small);
    }
}
