package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.util.Optional;

/**
 * A term of a formula, or the place of a figure that was not given.
 *
 * @param name what it is, 出口
 * @param figure its figure, empty if none was given
 */
record FormulaTerm(Label name, Optional<Figure<?>> figure) {
    static final EntityType<FormulaTerm> TYPE = new Type();

    static FormulaTerm of(Term<?> term) {
        return new FormulaTerm(term.name(), Optional.of(term.figure()));
    }

    static FormulaTerm ofMissing(Label name) {
        return new FormulaTerm(name, Optional.empty());
    }

    Formula formula() {
        return figure.map(present -> Formula.of(term(name, present)))
                .orElseGet(() -> Formula.missing(name));
    }

    private static Term<?> term(Label name, Figure<?> figure) {
        return Term.of(name, figure);
    }

    private static final class Type extends EntityType<FormulaTerm> {
        private final Field<Label> name = required("name", Texts.LABEL);
        private final Field<Figure<?>> figure = optional("figure", FigureType.ANY);

        Type() {
            super(FormulaTerm.class, "a term");
        }

        @Override
        public FormulaTerm build(Values values) {
            return new FormulaTerm(values.get(name), values.find(figure));
        }

        @Override
        public void write(FormulaTerm term, FieldSink out) {
            out.write(name, term.name());
            out.writeIfPresent(figure, term.figure());
        }
    }
}
