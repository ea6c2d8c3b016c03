package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.FormulaVisitor;
import io.github.tongbi.indicators.formula.Term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes formulas over common terms: 本期 ÷ 上年同期 − 1 is {@code ["#1", "#2", "/", "1", "-"]}, where {@code #1}
 * is the first of the terms. A term that stands in several places, or in several of the formulas, is one
 * of them.
 */
final class FormulaSteps {
    private final List<FormulaTerm> terms = new ArrayList<>();
    private final IdentityHashMap<Term<?>, Integer> given = new IdentityHashMap<>();
    private final Map<Label, Integer> missing = new HashMap<>();

    /** Returns the steps of the formula, and keeps its terms. */
    ImmutableList<String> of(Formula formula) {
        StepList steps = new StepList();
        formula.accept(steps);
        return steps.list.build();
    }

    /** Returns the terms of all formulas so far. */
    ImmutableList<FormulaTerm> terms() {
        return ImmutableList.copyOf(terms);
    }

    private int add(FormulaTerm term) {
        terms.add(term);
        return terms.size();
    }

    private final class StepList implements FormulaVisitor {
        private final ImmutableList.Builder<String> list = ImmutableList.builder();

        @Override
        public void term(Term<?> term) {
            list.add("#" + given.computeIfAbsent(term, each -> add(FormulaTerm.of(each))));
        }

        @Override
        public void constant(Rational number) {
            list.add(number.toString());
        }

        @Override
        public void missing(Label name) {
            list.add("#" + missing.computeIfAbsent(name, each -> add(FormulaTerm.ofMissing(each))));
        }

        @Override
        public void plus() {
            list.add("+");
        }

        @Override
        public void minus() {
            list.add("-");
        }

        @Override
        public void times() {
            list.add("*");
        }

        @Override
        public void dividedBy() {
            list.add("/");
        }
    }
}
