package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The slow way: each variable is eliminated by adding every lower bound of it to every upper one. */
final class FourierMotzkin {
    private FourierMotzkin() {}

    /** What remains: {@code form < limit}, or ≤. */
    private record Upper(LinearForm form, Rational limit, boolean strict) {
        static Upper of(Inequality inequality) {
            Rational sign = Rational.of(inequality.side() == Side.UPPER ? 1 : -1);
            return new Upper(
                    inequality.form().times(sign),
                    inequality.value().multipliedBy(sign),
                    inequality.strict());
        }

        Upper scaled(Rational factor) {
            return new Upper(form.times(factor), limit.multipliedBy(factor), strict);
        }

        Upper plus(Upper other) {
            return new Upper(
                    form.plus(other.form), limit.plus(other.limit), strict || other.strict);
        }

        boolean isTighterThan(Upper other) {
            int order = limit.compareTo(other.limit);
            return order < 0 || (order == 0 && strict);
        }

        boolean holds() {
            return strict ? limit.signum() > 0 : limit.signum() >= 0;
        }
    }

    static boolean isFeasible(List<Inequality> system) {
        List<Upper> rest = uppers(system);
        for (int variable = 0; variable < countOfVariables(system); variable++) {
            rest = eliminated(rest, variable);
        }
        return rest.stream().allMatch(Upper::holds);
    }

    /** Returns the least upper bound of the form over a system that is feasible. */
    static Extreme maximum(List<Inequality> system, LinearForm form) {
        int count = Math.max(
                countOfVariables(system),
                form.size() == 0 ? 0 : form.variable(form.size() - 1) + 1);
        LinearForm difference = LinearForm.of(count).minus(form);
        List<Inequality> extended = new ArrayList<>(system);
        extended.add(new Inequality(difference, Side.UPPER, Rational.ZERO, false));
        extended.add(new Inequality(difference, Side.LOWER, Rational.ZERO, false));
        List<Upper> rest = uppers(extended);
        for (int variable = 0; variable < count; variable++) {
            rest = eliminated(rest, variable);
        }
        return rest.stream()
                .filter(each -> each.form.factorOf(count).signum() > 0)
                .map(each -> each.scaled(Rational.ONE.dividedBy(each.form.factorOf(count))))
                .reduce((left, right) -> right.isTighterThan(left) ? right : left)
                .<Extreme>map(each -> new Extreme.Finite(each.limit, !each.strict))
                .orElse(new Extreme.Unbounded());
    }

    private static int countOfVariables(List<Inequality> system) {
        return system.stream()
                .map(Inequality::form)
                .mapToInt(form -> form.size() == 0 ? 0 : form.variable(form.size() - 1) + 1)
                .max()
                .orElse(0);
    }

    private static List<Upper> uppers(List<Inequality> system) {
        return system.stream().map(Upper::of).toList();
    }

    private static List<Upper> eliminated(List<Upper> uppers, int variable) {
        List<Upper> next = new ArrayList<>();
        List<Upper> positive = new ArrayList<>();
        List<Upper> negative = new ArrayList<>();
        for (Upper each : uppers) {
            Rational factor = each.form.factorOf(variable);
            if (factor.signum() == 0) {
                next.add(each);
            } else {
                (factor.signum() > 0 ? positive : negative)
                        .add(each.scaled(Rational.ONE.dividedBy(factor.abs())));
            }
        }
        positive.forEach(above -> negative.forEach(below -> next.add(above.plus(below))));
        return tightest(next);
    }

    /** Keeps one of those that say the same form, after its first factor is 1 or −1. */
    private static List<Upper> tightest(List<Upper> uppers) {
        Map<LinearForm, Upper> best = new LinkedHashMap<>();
        for (Upper each : uppers) {
            Rational size = each.form.size() == 0
                    ? Rational.ONE
                    : each.form.coefficient(0).abs();
            Upper normal = each.scaled(Rational.ONE.dividedBy(size));
            best.merge(
                    normal.form,
                    normal,
                    (known, found) -> found.isTighterThan(known) ? found : known);
        }
        return new ArrayList<>(best.values());
    }
}
