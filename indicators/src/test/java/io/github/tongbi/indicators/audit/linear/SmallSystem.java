package io.github.tongbi.indicators.audit.linear;

import com.google.common.base.Splitter;

import io.github.tongbi.core.quantity.Rational;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Inequalities over four variables; each is the ground of its number. */
record SmallSystem(List<Inequality> inequalities) {
    /** Reads inequalities with semicolons between them. */
    static SmallSystem parse(String text) {
        return new SmallSystem(
                Splitter.on("; ").splitToStream(text).map(Inequality::parse).toList());
    }

    LinearSystem system() {
        return system(new Work(Long.MAX_VALUE));
    }

    LinearSystem system(Work work) {
        LinearSystem system = new LinearSystem(work);
        for (int variable = 0; variable < Inequalities.VARIABLES; variable++) {
            system.addVariable(Rational.of(variable));
        }
        for (int ground = 0; ground < inequalities.size(); ground++) {
            inequalities.get(ground).addTo(system, ground);
        }
        return system;
    }

    boolean isFeasible() {
        return FourierMotzkin.isFeasible(inequalities);
    }

    SmallSystem only(BitSet grounds) {
        return new SmallSystem(grounds.stream()
                .filter(ground -> ground < inequalities.size())
                .mapToObj(inequalities::get)
                .toList());
    }

    /** Returns the same forms with bounds of 0: a cone. */
    SmallSystem homogeneous() {
        return new SmallSystem(inequalities.stream()
                .map(each -> new Inequality(each.form(), each.side(), Rational.ZERO, each.strict()))
                .toList());
    }

    SmallSystem and(Inequality... more) {
        List<Inequality> all = new ArrayList<>(inequalities);
        all.addAll(List.of(more));
        return new SmallSystem(all);
    }
}
