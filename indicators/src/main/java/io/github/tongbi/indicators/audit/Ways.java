package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;

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
 * <p>Of several formulas the sharpest counts, in which the rounding of the printed figures moves the result
 * least: trade of 2.4亿美元 is better known as the sum of 1.74亿 and 0.67亿.
 */
final class Ways {
    private static final int ROUNDS = 12;

    /** How many choices of formulas for the inputs of one relation are compared at most. */
    private static final int MOST_CHOICES = 32;

    private final AuditNetwork network;
    private final ImmutableList<AuditRelation> relations;
    private final ImmutableMap<String, Known> printed;
    private final Map<Boolean, ImmutableMap<String, Known>> inputs = new HashMap<>();

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
                    .ifPresent(told -> known.put(
                            name,
                            new Known(
                                    term(figure, told), ImmutableSet.of(name), ImmutableSet.of())));
        }
        this.printed = known.buildOrThrow();
    }

    private static <M extends Magnitude<M>> Formula term(AuditFigure figure, Figure<M> told) {
        return Formula.of(Term.of(figure.label(), told));
    }

    /** Returns the ways to the figure, one for each relation that gives it, the sharpest first. */
    ImmutableList<Way> to(String name) {
        Map<String, Known> from = inputsOf(name, false);
        List<Map.Entry<Way, Optional<Rational>>> ways = new ArrayList<>();
        for (AuditRelation relation : relations) {
            sharpest(relation, name, from)
                    .ifPresent(
                            known -> ways.add(Map.entry(way(name, relation, known), width(known))));
        }
        ways.sort(Comparator.comparing(
                Map.Entry::getValue, Comparator.comparing(width -> width.orElse(Rational.ZERO))));
        return ways.stream().map(Map.Entry::getKey).collect(ImmutableList.toImmutableList());
    }

    private Optional<Rational> width(Known known) {
        return Sharpness.of(known.formula(), network.rule(), network.policy());
    }

    private Way way(String name, AuditRelation relation, Known known) {
        return new Way(network, network.figure(name), relation, known.formula(), known.from());
    }

    /**
     * Returns the way in which a reader recomputes the figure by the relation, if the other figures of
     * it are known. If they are all printed he takes them as they are; a base that is not printed he
     * takes from its growth, and a total from its parts, but never a part from its total.
     */
    Optional<Way> recomputed(String name, AuditRelation relation) {
        return relation.laws().stream()
                .map(law -> solved(law, name, printed))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sharpest(relation, name, inputsOf(name, true)))
                .map(known -> way(name, relation, known));
    }

    /** What is known of all figures serves for this one too, unless something goes through it. */
    private Map<String, Known> inputsOf(String name, boolean isForward) {
        Optional<ImmutableMap<String, Known>> before = Optional.ofNullable(inputs.get(isForward));
        ImmutableMap<String, Known> all =
                before.orElseGet(() -> improved(printed, Optional.empty(), isForward));
        inputs.put(isForward, all);
        if (all.values().stream().noneMatch(known -> known.through().contains(name))
                && !printed.containsKey(name)) {
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
                        boolean wanted = target.filter(name::equals).isEmpty();
                        if (wanted && solves(relation, name, isForward)) {
                            changed |= improve(law, name, known);
                        }
                    }
                }
            }
        }
        return ImmutableMap.copyOf(known);
    }

    /** A part that is known otherwise is not taken from its total. */
    private static boolean solves(AuditRelation relation, String name, boolean isForward) {
        return !isForward || !relation.form().isAdditive() || name.equals(relation.subject());
    }

    private boolean improve(Law law, String name, Map<String, Known> known) {
        if (known.containsKey(name)) {
            return false;
        }
        Optional<Known> found = solved(law, name, known);
        found.ifPresent(formula -> known.put(name, formula));
        return found.isPresent();
    }

    /** Inputs that go together well may be sharper in the end than each at its sharpest. */
    private Optional<Known> sharpest(AuditRelation relation, String name, Map<String, Known> from) {
        List<Known> found = new ArrayList<>();
        for (Law law : relation.laws()) {
            if (law.names().contains(name)) {
                for (Map<String, Known> choice : choices(relation, law, name, from)) {
                    solved(law, name, choice).ifPresent(found::add);
                }
            }
        }
        return found.size() < 2 ? found.stream().findFirst() : Optional.of(sharpest(found));
    }

    private Known sharpest(List<Known> found) {
        Known best = found.get(0);
        Optional<Rational> least = width(best);
        for (Known known : found) {
            Optional<Rational> width = width(known);
            if (width.isPresent()
                    && least.map(w -> width.get().compareTo(w) < 0).orElse(true)) {
                best = known;
                least = width;
            }
        }
        return best;
    }

    private List<Map<String, Known>> choices(
            AuditRelation relation, Law law, String name, Map<String, Known> from) {
        List<String> names = law.namesBut(name).asList();
        if (!from.keySet().containsAll(names)) {
            return ImmutableList.of();
        }
        List<List<Known>> all = new ArrayList<>();
        long count = 1;
        for (String input : names) {
            List<Known> own = alternatives(relation, input, name, from);
            all.add(own);
            count = Math.min(count * own.size(), MOST_CHOICES + 1);
        }
        return count > MOST_CHOICES
                ? ImmutableList.of(from)
                : Lists.transform(Lists.cartesianProduct(all), choice -> named(names, choice));
    }

    private static Map<String, Known> named(List<String> names, List<Known> choice) {
        Map<String, Known> named = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), choice.get(i));
        }
        return named;
    }

    private List<Known> alternatives(
            AuditRelation relation, String input, String target, Map<String, Known> from) {
        ImmutableSet.Builder<Known> found = ImmutableSet.builder();
        Optional.ofNullable(from.get(input)).ifPresent(found::add);
        Optional.ofNullable(printed.get(input)).ifPresent(found::add);
        for (AuditRelation other : relations) {
            if (other != relation && solves(other, input, true)) {
                other.laws().stream()
                        .map(law -> solved(law, input, from))
                        .flatMap(Optional::stream)
                        .filter(known -> !known.uses(input) && !known.uses(target))
                        .forEach(found::add);
            }
        }
        return found.build().asList();
    }

    private Optional<Known> solved(Law law, String name, Map<String, Known> known) {
        boolean all = law.names().contains(name)
                && law.namesBut(name).stream().allMatch(known::containsKey);
        if (!all) {
            return Optional.empty();
        }
        ImmutableSet.Builder<String> from = ImmutableSet.builder();
        ImmutableSet.Builder<String> through = ImmutableSet.builder();
        return law.solvedFor(name, other -> {
                    Known input = Optional.ofNullable(known.get(other)).orElseThrow();
                    from.addAll(input.from());
                    through.addAll(input.through());
                    if (!input.from().contains(other)) {
                        through.add(other);
                    }
                    return input.formula();
                })
                .filter(formula -> formula.value().isPresent())
                .map(formula -> new Known(formula, from.build(), through.build()));
    }
}
