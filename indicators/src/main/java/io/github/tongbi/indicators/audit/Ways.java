package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas by which figures follow from printed ones, found by going from relation to relation.
 *
 * <p>Of several formulas for an input the sharpest counts, in which the rounding of the printed figures
 * moves the result least: trade of 2.4亿美元 is better known as the sum of 1.74亿 and 0.67亿.
 */
final class Ways {
    /** Larger components are recomputed from the figures as printed, for the sake of time. */
    private static final int LARGEST = 60;

    private static final int ROUNDS = 12;

    private final AuditNetwork network;
    private final ImmutableList<AuditRelation> relations;
    private final ImmutableMap<String, Known> printed;
    private final Map<Boolean, ImmutableMap<String, Known>> inputs = new HashMap<>();

    /**
     * A formula for a figure.
     *
     * @param formula the formula over printed figures
     * @param width how far rounding moves it
     * @param through the figures that it goes through on the way
     */
    private record Known(Formula formula, Optional<Rational> width, ImmutableSet<String> through) {
        boolean isSharperThan(Known other) {
            return width.isPresent()
                    && other.width
                            .map(theirs -> width.get().compareTo(theirs) < 0)
                            .orElse(true);
        }
    }

    /**
     * Creates the ways.
     *
     * @param names the figures of one component
     * @param relations those of its relations that hold
     */
    Ways(AuditNetwork network, List<String> names, ImmutableList<AuditRelation> relations) {
        this.network = network;
        this.relations = relations;
        ImmutableMap.Builder<String, Known> known = ImmutableMap.builder();
        for (String name : names) {
            AuditFigure figure = network.figure(name);
            figure.sharpest()
                    .ifPresent(
                            told -> known.put(name, known(term(figure, told), ImmutableSet.of())));
        }
        this.printed = known.buildOrThrow();
    }

    private static <M extends Magnitude<M>> Formula term(AuditFigure figure, Figure<M> told) {
        return Formula.of(Term.of(figure.label(), told));
    }

    /** Returns the ways to the figure, one for each relation that gives it, the sharpest first. */
    ImmutableList<Way> to(String name) {
        Map<String, Known> from = inputsOf(name, false);
        List<Map.Entry<Way, Known>> ways = new ArrayList<>();
        for (AuditRelation relation : relations) {
            by(relation, name, from)
                    .ifPresent(known -> ways.add(Map.entry(way(name, relation, known), known)));
        }
        ways.sort(Comparator.comparing(
                each -> each.getValue().width(),
                Comparator.comparing(width -> width.orElse(Rational.ZERO))));
        return ways.stream().map(Map.Entry::getKey).collect(ImmutableList.toImmutableList());
    }

    private Way way(String name, AuditRelation relation, Known known) {
        return new Way(network, network.figure(name), relation, known.formula());
    }

    /**
     * Returns the way in which a reader recomputes the figure by the relation, if the other figures of
     * it are known. If they are all printed he takes them as they are; a base that is not printed he
     * takes from its growth, and a total from its parts, but never a part from its total.
     */
    Optional<Way> recomputed(String name, AuditRelation relation) {
        return by(relation, name, printed)
                .or(() -> by(relation, name, inputsOf(name, true)))
                .map(known -> way(name, relation, known));
    }

    private Optional<Known> by(AuditRelation relation, String name, Map<String, Known> from) {
        return relation.laws().stream()
                .map(law -> solved(law, name, from))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is known of all figures serves for this one too, unless something goes through it. */
    private Map<String, Known> inputsOf(String name, boolean isForward) {
        ImmutableMap<String, Known> all = inputs.get(isForward);
        if (all == null) {
            all = improved(printed, Optional.empty(), isForward);
            inputs.put(isForward, all);
        }
        boolean isIndependent = !printed.containsKey(name)
                && all.values().stream().noneMatch(known -> known.through().contains(name));
        if (isIndependent) {
            return all;
        }
        Map<String, Known> others = new HashMap<>(printed);
        others.remove(name);
        return improved(others, Optional.of(name), isForward);
    }

    private ImmutableMap<String, Known> improved(
            Map<String, Known> start, Optional<String> target, boolean isForward) {
        Map<String, Known> known = new HashMap<>(start);
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (AuditRelation relation : relations) {
                for (Law law : relation.laws()) {
                    for (String name : law.names()) {
                        boolean solves = !isForward
                                || !relation.form().isAdditive()
                                || name.equals(relation.subject());
                        if (solves && !target.filter(name::equals).isPresent()) {
                            changed |= improve(law, name, known);
                        }
                    }
                }
            }
        }
        return ImmutableMap.copyOf(known);
    }

    private boolean improve(Law law, String name, Map<String, Known> known) {
        Optional<Known> before = Optional.ofNullable(known.get(name));
        if (before.isPresent() && printed.size() > LARGEST) {
            return false;
        }
        Optional<Known> better = solved(law, name, known)
                .filter(found -> !found.through().contains(name))
                .filter(found -> !isCircular(found.formula(), name))
                .filter(found -> before.map(found::isSharperThan).orElse(true));
        better.ifPresent(found -> known.put(name, found));
        return better.isPresent();
    }

    private boolean isCircular(Formula formula, String name) {
        return Optional.ofNullable(printed.get(name))
                .filter(own -> formula.terms().containsAll(own.formula().terms()))
                .isPresent();
    }

    private Optional<Known> solved(Law law, String name, Map<String, Known> known) {
        boolean all = law.names().contains(name)
                && law.namesBut(name).stream().allMatch(known::containsKey);
        if (!all) {
            return Optional.empty();
        }
        ImmutableSet.Builder<String> through = ImmutableSet.builder();
        return law.solvedFor(name, other -> {
                    Known input = Optional.ofNullable(known.get(other)).orElseThrow();
                    through.addAll(input.through());
                    if (!printed.containsKey(other)) {
                        through.add(other);
                    }
                    return input.formula();
                })
                .filter(formula -> formula.value().isPresent())
                .map(formula -> known(formula, through.build()));
    }

    private Known known(Formula formula, ImmutableSet<String> through) {
        return new Known(formula, Sharpness.of(formula, network.rule(), network.policy()), through);
    }
}
