package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;
import io.github.tongbi.indicators.audit.search.DisjointClashes;
import io.github.tongbi.indicators.audit.search.FewestChanges;
import io.github.tongbi.indicators.audit.search.SmallestClash;
import io.github.tongbi.indicators.audit.search.Solver;

import java.util.BitSet;
import java.util.Optional;

/** Finds the conflicts of a component whose required relations cannot hold. */
final class Conflicts {
    /** How often the solver is asked for the proof that a conflict is the smallest. */
    private static final int TRIES = 400;

    /** How many sets of fewest changes are told. */
    private static final int MOST_REPAIRS = 20;

    private final AuditNetwork network;
    private final NetworkProblem problem;
    private final Solver solver;
    private final BitSet relations;

    private Conflicts(
            AuditNetwork network, NetworkProblem problem, Solver solver, BitSet relations) {
        this.network = network;
        this.problem = problem;
        this.solver = solver;
        this.relations = relations;
    }

    /** Returns conflicts that share no figure, until what is left can be true. */
    static ImmutableList<Conflict> of(
            AuditNetwork network, NetworkProblem problem, Solver solver, BitSet relations) {
        return new Conflicts(network, problem, solver, relations).all();
    }

    private ImmutableList<Conflict> all() {
        ImmutableList<ImmutableSet<String>> repairs = repairs();
        return DisjointClashes.of(solver, problem.figures(), relations, TRIES).stream()
                .map(clash -> conflict(clash, repairs))
                .collect(ImmutableList.toImmutableList());
    }

    private Conflict conflict(SmallestClash clash, ImmutableList<ImmutableSet<String>> repairs) {
        ImmutableList<String> names = problem.namesOf(clash.candidates());
        ImmutableMap.Builder<String, Span> needed = ImmutableMap.builder();
        for (String name : names) {
            needed(clash, name).ifPresent(span -> needed.put(name, span));
        }
        return new Conflict(
                names.stream().map(network::figure).collect(ImmutableList.toImmutableList()),
                problem.relationsOf(clash.background()),
                clash.isSmallest(),
                needed.buildOrThrow(),
                repairs);
    }

    /** The other figures of the conflict leave this one a range, since without it they do not clash. */
    private Optional<Span> needed(SmallestClash clash, String name) {
        BitSet others = clash.candidates();
        others.clear(problem.numberOf(name));
        others.or(clash.background());
        AuditFigure figure = network.figure(name);
        try {
            return solver.extent(problem.numberOf(name), others)
                    .map(extent -> new Span(figure.kind(), extent.range(), extent.isExact()))
                    .filter(span -> !containsPrinted(span, figure));
        } catch (OutOfWorkException e) {
            return Optional.empty();
        }
    }

    /** What is printed is known to be impossible, so that a range around it is too wide to be told. */
    private static boolean containsPrinted(Span span, AuditFigure figure) {
        return figure.sharpest()
                .filter(told -> span.range().contains(told.value().number()))
                .isPresent();
    }

    private ImmutableList<ImmutableSet<String>> repairs() {
        return FewestChanges.of(solver, problem.figures(), relations, MOST_REPAIRS, TRIES).stream()
                .flatMap(changes -> changes.sets().stream())
                .map(set -> ImmutableSet.copyOf(problem.namesOf(set)))
                .collect(ImmutableList.toImmutableList());
    }
}
