package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

/** Formulas, figures that others imply, and the judgement of printed ones. */
final class FormulaResults {
    static final TextType<Unit> COUNTED = new TextType<>(
            Unit.class, TextForm.CODE, "a unit such as 艘", FormulaResults::unit, Unit::symbol);

    static final TextType<Scale> SCALE = TextType.ofEnum(Scale.class);

    static final TextType<Verdict> VERDICT = TextType.ofEnum(Verdict.class);

    static final TextType<Warning> WARNING = TextType.ofEnum(Warning.class);

    static final EntityType<Term<?>> TERM = new TermType();

    static final EntityType<Formula> FORMULA = new FormulaType();

    static final EntityType<Derived<?>> DERIVED = new DerivedType();

    static final EntityType<Judgement<?>> JUDGEMENT = new JudgementType();

    private FormulaResults() {}

    private static Unit unit(String symbol) {
        return Unit.bySymbol(symbol)
                .orElseThrow(() -> new UnreadableTextException("a unit such as 艘", symbol));
    }

    /** A term is one unknown; two terms that are read are two, whatever they were before. */
    private static final class TermType extends EntityType<Term<?>> {
        private final Field<Label> name = required("name", Texts.LABEL);
        private final Field<Figure<?>> figure = required("figure", FigureType.ANY);

        TermType() {
            super(Term.class, "a term");
        }

        @Override
        public Term<?> build(Values values) {
            return term(values.get(name), values.get(figure));
        }

        private static Term<?> term(Label label, Figure<?> told) {
            return Term.of(label, told);
        }

        @Override
        public void write(Term<?> term, FieldSink out) {
            out.write(name, term.name());
            out.write(figure, term.figure());
        }
    }

    private static final class FormulaType extends ResultType<Formula> {
        private final Field<ImmutableList<FormulaTerm>> terms = list("terms", FormulaTerm.TYPE);
        private final Field<ImmutableList<String>> steps = required("steps", FormulaReader.STEPS);

        FormulaType() {
            super(Formula.class, "a formula");
        }

        @Override
        Formula make(Values values) {
            return new FormulaReader(values.list(terms)).read(values.get(steps));
        }

        @Override
        public void write(Formula formula, FieldSink out) {
            FormulaSteps written = new FormulaSteps();
            ImmutableList<String> own = written.of(formula);
            out.writeUnless(ImmutableList.of(), terms, written.terms());
            out.write(steps, own);
        }
    }

    private static final class DerivedType extends IndicatorType<Derived<?>> {
        private final Field<Label> name = required("name", Texts.LABEL);
        private final Field<Formula> formula = required("formula", FORMULA);
        private final Field<Magnitude<?>> unit = required("unit", Magnitudes.UNIT);
        private final Field<Scale> scale = required("scale", SCALE);
        private final Field<Unit> per = optional("per", COUNTED);
        private final Field<UndefinedReason> undefined =
                optional("undefined", TextType.ofEnum(UndefinedReason.class));

        DerivedType() {
            super(Derived.class, "a derived figure");
        }

        @Override
        Derived<?> ofInputs(Values values) {
            Magnitude<?> kind = values.get(unit);
            if (!values.get(scale).fits(kind)) {
                throw refused(
                        "scale",
                        "expected a scale that fits " + Magnitudes.unit(kind) + ", got \""
                                + values.get(scale).name() + "\"");
            }
            return typed(kind, values);
        }

        private <M extends Magnitude<M>> Derived<M> typed(Magnitude<M> kind, Values values) {
            M zero = kind.withNumber(Rational.ZERO);
            Derived<M> derived =
                    Derived.of(values.get(name), values.get(formula), zero, values.get(scale));
            Derived<M> counted = values.find(per).map(derived::per).orElse(derived);
            return values.find(undefined).map(counted::undefined).orElse(counted);
        }

        @Override
        void writeInputs(Derived<?> derived, FieldSink out) {
            out.write(name, derived.name());
            out.write(formula, derived.formula());
            out.write(unit, derived.ofNumber(Rational.ZERO));
            out.write(scale, derived.scale());
            out.writeIfPresent(per, derived.per());
            out.writeIfPresent(undefined, derived.reason());
        }
    }

    /** What was recomputed is in the base unit of the printed figure. */
    private static final class JudgementType extends ResultType<Judgement<?>> {
        private final Field<Figure<?>> printed = required("printed", FigureType.ANY);
        private final Field<Outcome<Rational>> exact =
                required("exact", new OutcomeType<>(Texts.NUMBER));
        private final Field<Outcome<Range<Rational>>> bounds =
                required("bounds", new OutcomeType<>(Ranges.RANGE));
        private final Field<Verdict> verdict = required("verdict", VERDICT);
        private final Field<ImmutableList<Warning>> warnings = list("warnings", WARNING);

        JudgementType() {
            super(Judgement.class, "a judgement");
        }

        @Override
        Judgement<?> make(Values values) {
            return typed(values.get(printed), values);
        }

        private <M extends Magnitude<M>> Judgement<M> typed(Figure<M> figure, Values values) {
            M kind = figure.value();
            return new Judgement<>(
                    figure,
                    values.get(exact).map(kind::withNumber),
                    values.get(bounds).map(range -> Ranges.map(range, kind::withNumber)),
                    values.get(verdict),
                    ImmutableSet.copyOf(values.list(warnings)));
        }

        @Override
        public void write(Judgement<?> judgement, FieldSink out) {
            out.write(printed, judgement.printed());
            out.write(exact, judgement.exact().map(Magnitude::number));
            out.write(bounds, judgement.bounds().map(Ranges::numbers));
            out.write(verdict, judgement.verdict());
            out.writeUnless(ImmutableList.of(), warnings, judgement.warnings().asList());
        }
    }
}
