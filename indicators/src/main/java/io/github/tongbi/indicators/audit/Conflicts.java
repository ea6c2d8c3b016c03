package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.indicators.audit.search.Solver;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The conflicts of a component whose required relations cannot hold. */
record Conflicts(ImmutableList<Conflict> all, Set<AuditRelation> relations, BitSet figures) {

    static Conflicts of(
            AuditNetwork network, NetworkProblem problem, Solver solver, BitSet relations) {
        BitSet active = problem.figures();
        active.or(relations);
        BitSet clash = solver.clash(active).orElseThrow();
        for (int ground = clash.nextSetBit(0); ground >= 0; ground = clash.nextSetBit(ground + 1)) {
            BitSet less = (BitSet) clash.clone();
            less.clear(ground);
            clash = solver.clash(less).orElse(clash);
        }
        ImmutableMap.Builder<String, Span> needed = ImmutableMap.builder();
        for (String name : problem.namesOf(clash)) {
            BitSet rest = (BitSet) clash.clone();
            rest.clear(problem.numberOf(name));
            solver.extent(problem.numberOf(name), rest)
                    .ifPresent(extent -> needed.put(
                            name,
                            new Span(
                                    network.figure(name).kind(),
                                    extent.range(),
                                    extent.isExact())));
        }
        ImmutableList<AuditRelation> clashing = problem.relationsOf(clash);
        Conflict conflict = new Conflict(
                problem.namesOf(clash).stream()
                        .map(network::figure)
                        .collect(ImmutableList.toImmutableList()),
                clashing,
                false,
                needed.buildOrThrow(),
                ImmutableList.<ImmutableSet<String>>of());
        BitSet figures = problem.figures();
        figures.and(clash);
        return new Conflicts(ImmutableList.of(conflict), new HashSet<>(clashing), figures);
    }
}
