package io.github.tongbi.formats.json.result;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.indicators.formula.Formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Reads what {@link FormulaSteps} writes. */
final class FormulaReader {
    /** Formulas are evaluated level by level on the stack of a thread. */
    static final int MAX_DEPTH = 1_000;

    static final int MAX_STEPS = 10_000;

    private static final String STEP = "a step such as #1, 100 or /";
    private static final ImmutableList<String> OPERATORS = ImmutableList.of("+", "-", "*", "/");

    /** One step; numbers and operators are looked at when it is taken. */
    static final TextType<String> STEP_TEXT = new TextType<>(
            String.class, TextForm.WORDS, STEP, FormulaReader::step, Function.identity());

    static final ListType<String> STEPS = Texts.listOf(STEP_TEXT);

    private final List<Formula> terms;

    FormulaReader(List<FormulaTerm> terms) {
        this.terms = ImmutableList.copyOf(Lists.transform(terms, FormulaTerm::formula));
    }

    private static String step(String text) {
        if (text.isEmpty()) {
            throw new UnreadableTextException(STEP, text);
        }
        if (text.charAt(0) != '#' && !OPERATORS.contains(text)) {
            Texts.NUMBER.read(text);
        }
        return text;
    }

    /**
     * Returns the formula of the steps.
     *
     * @throws IllegalArgumentException if they make none, or name a term that is not there
     */
    Formula read(ImmutableList<String> steps) {
        checkArgument(
                steps.size() <= MAX_STEPS,
                "expected at most %s steps in a formula, got %s",
                MAX_STEPS,
                steps.size());
        Deque<Level> open = new ArrayDeque<>();
        for (String step : steps) {
            open.push(
                    OPERATORS.contains(step)
                            ? joined(step, open, steps)
                            : new Level(operand(step), 1));
        }
        checkArgument(
                open.size() == 1, "expected steps that make one formula, got %s", shown(steps));
        return open.pop().formula();
    }

    private Formula operand(String step) {
        if (step.charAt(0) != '#') {
            return Formula.constant(Texts.NUMBER.read(step));
        }
        Integer number = Ints.tryParse(step.substring(1));
        checkArgument(
                number != null && number >= 1 && number <= terms.size(),
                "expected a term from #1 to #%s, got %s",
                terms.size(),
                Quoted.of(step));
        return terms.get(number - 1);
    }

    private static Level joined(String operator, Deque<Level> open, List<String> steps) {
        checkArgument(
                open.size() >= 2, "expected steps that make one formula, got %s", shown(steps));
        Level right = open.pop();
        Level left = open.pop();
        int depth = Math.max(left.depth(), right.depth()) + 1;
        checkArgument(
                depth <= MAX_DEPTH, "expected at most %s levels of a formula, got more", MAX_DEPTH);
        return new Level(apply(operator, left.formula(), right.formula()), depth);
    }

    private static String shown(List<String> steps) {
        return Quoted.of(String.join(" ", steps));
    }

    private static Formula apply(String operator, Formula left, Formula right) {
        return switch (operator) {
            case "+" -> left.plus(right);
            case "-" -> left.minus(right);
            case "*" -> left.times(right);
            default -> left.dividedBy(right);
        };
    }

    /** A formula and how deep it is. */
    private record Level(Formula formula, int depth) {}
}
