package io.github.tongbi.indicators.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.LinearForm;
import io.github.tongbi.indicators.audit.search.Affine;
import io.github.tongbi.indicators.audit.search.Power;
import io.github.tongbi.indicators.audit.search.Problem;
import io.github.tongbi.indicators.audit.search.Quotient;

import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A component of a network in numbers: its figures are variables, its relations constraints.
 *
 * <p>The ground of a figure is its number, that of a relation stands behind those of all figures. Figures
 * and relations are numbered by name, so that the order in which they were added plays no part.
 */
final class NetworkProblem {
    private final AuditNetwork network;
    private final Component component;
    private final Problem problem = new Problem();
    private final Map<String, Integer> variables = new HashMap<>();
    private final Map<AuditRelation, Integer> positions = new HashMap<>();

    NetworkProblem(AuditNetwork network, Component component) {
        this.network = network;
        this.component = component;
        component.names().forEach(this::addFigure);
        ImmutableList<AuditRelation> relations = component.relations();
        for (int number = 0; number < relations.size(); number++) {
            positions.put(relations.get(number), number);
            for (Law law : relations.get(number).laws()) {
                add(law, groundOf(number));
            }
        }
    }

    private void addFigure(String name) {
        AuditFigure figure = network.figure(name);
        Range<Rational> box = network.box(name);
        boolean whole = figure.kind().isWhole();
        Rational start = figure.sharpest()
                .map(printed -> printed.value().number())
                .filter(box)
                .orElseGet(() -> inside(box));
        int ground = variables.size();
        variables.put(name, problem.addVariable(start, whole, box, ground));
    }

    /** Returns some number of the range, 0 if it is one. */
    private static Rational inside(Range<Rational> range) {
        if (range.contains(Rational.ZERO)) {
            return Rational.ZERO;
        }
        if (!range.hasUpperBound()) {
            return next(range.lowerEndpoint(), 1);
        }
        if (!range.hasLowerBound()) {
            return next(range.upperEndpoint(), -1);
        }
        return range.lowerEndpoint().plus(range.upperEndpoint()).dividedBy(Rational.of(2));
    }

    private static Rational next(Rational number, int step) {
        RoundingMode mode = step > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return Rational.of(number.toInteger(mode)).plus(Rational.of(step));
    }

    private int groundOf(int relation) {
        return component.names().size() + relation;
    }

    /** Names that only a law knows become variables without bounds when they are met first. */
    private int variable(String name) {
        if (!variables.containsKey(name)) {
            variables.put(name, problem.addVariable(Rational.ZERO, false, Range.all(), 0));
        }
        return numberOf(name);
    }

    private void add(Law law, int ground) {
        if (law instanceof Law.Equation equation) {
            problem.addEquation(affine(equation.sum()), ground);
        } else if (law instanceof Law.Inequality inequality) {
            problem.addInequality(affine(inequality.sum()), ground);
        } else if (law instanceof Law.Power power) {
            int average = variable(power.average());
            problem.add(new Power(average, power.years(), variable(power.whole()), ground));
        } else if (law instanceof Law.Quotient quotient) {
            problem.add(new Quotient(
                    variable(quotient.rate()),
                    quotient.offset(),
                    affine(quotient.denominator()),
                    affine(quotient.numerator()),
                    quotient.sign(),
                    ground));
        }
    }

    private Affine affine(Combination sum) {
        Map<Integer, Rational> factors = new HashMap<>();
        sum.coefficients().forEach((name, factor) -> factors.put(variable(name), factor));
        return new Affine(LinearForm.of(factors), sum.constant());
    }

    Problem problem() {
        return problem;
    }

    /** Returns the number of the variable, which is its ground too. */
    int numberOf(String name) {
        return requireNonNull(variables.get(name), name);
    }

    int grounds() {
        return groundOf(component.relations().size());
    }

    /** Returns the grounds of all figures. */
    BitSet figures() {
        BitSet all = new BitSet();
        all.set(0, component.names().size());
        return all;
    }

    BitSet grounds(Iterable<AuditRelation> relations) {
        BitSet set = new BitSet();
        for (AuditRelation relation : relations) {
            set.set(groundOf(requireNonNull(positions.get(relation), relation.id())));
        }
        return set;
    }

    ImmutableList<String> namesOf(BitSet grounds) {
        return grounds.stream()
                .filter(ground -> ground < component.names().size())
                .mapToObj(component.names()::get)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<AuditRelation> relationsOf(BitSet grounds) {
        return grounds.stream()
                .map(ground -> ground - component.names().size())
                .filter(number -> number >= 0)
                .mapToObj(component.relations()::get)
                .collect(ImmutableList.toImmutableList());
    }
}
