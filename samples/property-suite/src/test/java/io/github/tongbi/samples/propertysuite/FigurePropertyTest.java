package io.github.tongbi.samples.propertysuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.List;

/** Printed figures: of any kind, of one kind, and many at once. */
class FigurePropertyTest {
    @Property
    void whatIsPrintedIsReadBack(@ForAll Figure<?> figure) {
        assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    }

    @Property
    void printedAmountIsOneOfTheValuesItStandsFor(@ForAll Figure<Money> amount) {
        Figure<Money> plain = amount.withQualifier(Qualifier.NONE);
        assertThat(plain.bounds().contains(plain.value())).isTrue();
    }

    @Property
    void publishingAnAmountKeepsItWithinItsBounds(
            @ForAll Money exact, @ForAll @IntRange(max = 4) int decimals) {
        Notation inHundredMillions = new Notation(Scale.HUNDRED_MILLION, decimals);
        Figure<Money> published = Figure.rounded(exact, inHundredMillions, Rounding.Rule.HALF_UP);
        assertThat(published.bounds().contains(exact)).isTrue();
    }

    @Property
    void doublingIsAddingToItself(@ForAll Quantity<?> quantity) {
        assertThat(doubled(quantity)).isEqualTo(quantity.multipliedBy(Rational.of(2)));
    }

    private static <Q extends Quantity<Q>> Object doubled(Quantity<Q> quantity) {
        Q same = quantity.withNumber(quantity.number());
        return same.plus(same);
    }

    @Property(tries = 200)
    void columnOfAFileIsReadAsItWasWritten(@ForAll @Size(max = 10) List<Figure<Money>> column) {
        List<String> cells = column.stream().map(Figure::toString).toList();
        assertThat(cells.stream().map(Figure::parseMoney).toList()).isEqualTo(column);
    }
}
