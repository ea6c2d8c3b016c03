package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Generators of small systems: forms of four variables with factors from −3 to 3, whose bounds lie near
 * their value at one point, so that many systems are feasible and some just are not.
 */
class Inequalities extends DomainContextBase {
    static final int VARIABLES = 4;

    private static final int MOST = 9;

    @Provide
    static Arbitrary<LinearForm> forms() {
        Arbitrary<Integer> factors = Arbitraries.oneOf(
                Arbitraries.of(0, 0, 1, -1), Arbitraries.integers().between(-3, 3));
        return factors.list().ofSize(VARIABLES).map(Inequalities::form);
    }

    private static LinearForm form(List<Integer> factors) {
        Map<Integer, Rational> sum = new HashMap<>();
        for (int variable = 0; variable < factors.size(); variable++) {
            sum.put(variable, Rational.of(factors.get(variable)));
        }
        return LinearForm.of(sum);
    }

    @Provide
    static Arbitrary<SmallSystem> systems() {
        return points().flatMap(point -> near(point).list().ofMaxSize(MOST).map(SmallSystem::new));
    }

    /** Sets of the grounds that such systems have, and of one more. */
    @Provide
    static Arbitrary<BitSet> selections() {
        return Arbitraries.integers().between(0, MOST).set().map(grounds -> {
            BitSet selection = new BitSet();
            grounds.forEach(selection::set);
            return selection;
        });
    }

    private static Arbitrary<List<Rational>> points() {
        return Arbitraries.integers()
                .between(-8, 8)
                .map(halves -> Rational.of(halves, 2))
                .list()
                .ofSize(VARIABLES);
    }

    private static Arbitrary<Inequality> near(List<Rational> point) {
        return Combinators.combine(
                        forms(),
                        Arbitraries.of(Side.values()),
                        Arbitraries.of(0, 0, 0, 1, 2, 5, -1),
                        Arbitraries.of(true, false, false))
                .as((form, side, room, strict) -> new Inequality(
                        form,
                        side,
                        form.at(point::get).plus(Rational.of(side == Side.UPPER ? room : -room)),
                        strict));
    }
}
