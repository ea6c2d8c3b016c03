package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.OutOfWorkException;
import io.github.tongbi.indicators.audit.linear.Work;
import io.github.tongbi.indicators.audit.search.Answer;
import io.github.tongbi.indicators.audit.search.Extent;
import io.github.tongbi.indicators.audit.search.Solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The audit of one component: what is required is tried first, then each doubted relation beside it,
 * then all doubted ones that can hold together, then each reading beside those.
 */
final class ComponentAudit {
    private final AuditNetwork network;
    private final Component component;
    private final NetworkProblem problem;
    private final long work;
    private final Set<AuditRelation> broken = new HashSet<>();
    private final Set<AuditRelation> undecided = new HashSet<>();
    private ImmutableList<AuditRelation> kept;
    private ImmutableList<Conflict> conflicts = ImmutableList.of();
    private Optional<ImmutableList<Rational>> solution = Optional.empty();

    /** The figures of all conflicts, whose boxes do not count any more. */
    private final BitSet givenUp = new BitSet();

    private final Map<BitSet, Solver> solvers = new HashMap<>();

    ComponentAudit(AuditNetwork network, Component component, long work) {
        this.network = network;
        this.component = component;
        this.problem = new NetworkProblem(network, component);
        this.work = work;
        this.kept = with(AuditRelation.Standing.REQUIRED);
        required();
        if (undecided.isEmpty()) {
            doubted();
            readings();
        }
    }

    private ImmutableList<AuditRelation> with(AuditRelation.Standing standing) {
        return component.relations().stream()
                .filter(relation -> relation.standing() == standing)
                .collect(ImmutableList.toImmutableList());
    }

    private void required() {
        BitSet relations = problem.grounds(kept);
        Solver solver = solver(relations);
        try {
            Answer answer = solver.answer(withFigures(relations));
            if (answer instanceof Answer.Solved solved) {
                solution = Optional.of(solved.values());
            } else {
                conflicts = Conflicts.of(network, problem, solver, relations);
                conflicts.forEach(this::note);
            }
        } catch (OutOfWorkException e) {
            undecided.addAll(kept);
        }
    }

    private void note(Conflict conflict) {
        broken.addAll(conflict.relations());
        conflict.figures().forEach(figure -> givenUp.set(problem.numberOf(figure.name())));
    }

    /** A doubted relation that cannot hold is left out; so are all, if they only clash together. */
    private void doubted() {
        List<AuditRelation> held = new ArrayList<>();
        for (AuditRelation relation : with(AuditRelation.Standing.DOUBTED)) {
            if (holds(plus(kept, ImmutableList.of(relation)), relation)) {
                held.add(relation);
            }
        }
        if (held.isEmpty()) {
            return;
        }
        ImmutableList<AuditRelation> together = plus(kept, held);
        try {
            Answer answer = answer(together);
            if (answer instanceof Answer.Solved solved) {
                solution = conflicts.isEmpty() ? Optional.of(solved.values()) : Optional.empty();
                kept = together;
            } else {
                broken.addAll(held);
            }
        } catch (OutOfWorkException e) {
            undecided.addAll(held);
        }
    }

    private void readings() {
        for (AuditRelation reading : with(AuditRelation.Standing.READING)) {
            holds(plus(kept, ImmutableList.of(reading)), reading);
        }
    }

    private boolean holds(ImmutableList<AuditRelation> relations, AuditRelation tried) {
        try {
            boolean holds = answer(relations) instanceof Answer.Solved;
            if (!holds) {
                broken.add(tried);
            }
            return holds;
        } catch (OutOfWorkException e) {
            undecided.add(tried);
            return false;
        }
    }

    private static ImmutableList<AuditRelation> plus(
            List<AuditRelation> relations, List<AuditRelation> more) {
        return ImmutableList.<AuditRelation>builder()
                .addAll(relations)
                .addAll(more)
                .build();
    }

    private Answer answer(ImmutableList<AuditRelation> relations) {
        BitSet grounds = problem.grounds(relations);
        return solver(grounds).answer(withFigures(grounds));
    }

    /** Questions about the same relations share a solver, which goes on from its last answer. */
    private Solver solver(BitSet relations) {
        return solvers.computeIfAbsent(
                relations,
                own -> new Solver(problem.problem(), problem.grounds(), own, new Work(work)));
    }

    private BitSet withFigures(BitSet relations) {
        BitSet all = problem.figures();
        all.andNot(givenUp);
        all.or(relations);
        return all;
    }

    ImmutableList<Conflict> conflicts() {
        return conflicts;
    }

    /** Returns the relations that hold: those required, and the doubted ones beside them. */
    ImmutableList<AuditRelation> kept() {
        return kept;
    }

    boolean isBroken(AuditRelation relation) {
        return broken.contains(relation);
    }

    boolean isUndecided(AuditRelation relation) {
        return undecided.contains(relation);
    }

    /** Returns the work that did not suffice for the relation, if it did not. */
    OptionalLong tried(AuditRelation relation) {
        return isUndecided(relation) ? OptionalLong.of(work) : OptionalLong.empty();
    }

    /** Returns a value for each figure, if they can be true together. */
    Optional<ImmutableMap<String, Rational>> values() {
        return solution.map(values -> {
            ImmutableMap.Builder<String, Rational> named = ImmutableMap.builder();
            component.names().forEach(name -> named.put(name, values.get(problem.numberOf(name))));
            return named.buildOrThrow();
        });
    }

    /** Returns the relations that hold, and this one if it is a reading that can. */
    ImmutableList<AuditRelation> keptWith(AuditRelation reading) {
        boolean possible = reading.standing() == AuditRelation.Standing.READING
                && !broken.contains(reading)
                && !undecided.contains(reading);
        return possible ? plus(kept, ImmutableList.of(reading)) : kept;
    }

    /**
     * Returns all values that the figure can have.
     *
     * @param hasOwnBox whether what is printed for the figure itself counts
     * @return empty if the rest cannot be true together, or the work ends
     */
    Optional<Span> span(String name, ImmutableList<AuditRelation> relations, boolean hasOwnBox) {
        BitSet grounds = problem.grounds(relations);
        BitSet active = withFigures(grounds);
        if (!hasOwnBox) {
            active.clear(problem.numberOf(name));
        }
        try {
            Optional<Extent> extent = solver(grounds).extent(problem.numberOf(name), active);
            FigureKind kind = network.figure(name).kind();
            return extent.map(found -> new Span(kind, found.range(), found.isExact()));
        } catch (OutOfWorkException e) {
            return Optional.empty();
        }
    }
}
