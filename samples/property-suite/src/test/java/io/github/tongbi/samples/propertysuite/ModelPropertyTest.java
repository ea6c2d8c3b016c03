package io.github.tongbi.samples.propertysuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.core.trade.TradeFigures;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models, one by one, in lists and as optional values. */
class ModelPropertyTest {
    @Property
    void copyOfAVesselIsEqualToIt(@ForAll Vessel vessel) {
        assertThat(Vessel.builder().from(vessel).build()).isEqualTo(vessel);
    }

    @Property
    void tradeIsToldInOneCurrency(@ForAll TradeFigures trade) {
        assertThat(Stream.of(trade.total(), trade.exports(), trade.imports())
                        .flatMap(Optional::stream)
                        .map(figure -> figure.value().currency())
                        .distinct())
                .hasSize(1);
    }

    /** Some vessels are told in horsepower, which a sum without {@code to} refuses. */
    @Property(tries = 200)
    void powerOfAFleetIsNotBelowThatOfAnyVessel(
            @ForAll @Size(min = 1, max = 5) List<Vessel> fleet) {
        List<Measure> powers = fleet.stream()
                .flatMap(vessel -> vessel.power().stream())
                .map(power -> power.value().to(Unit.KILOWATT))
                .toList();
        powers.stream()
                .reduce(Quantity::plus)
                .ifPresent(total -> assertThat(powers).allMatch(own -> own.compareTo(total) <= 0));
    }

    @Property(tries = 200)
    void reportKeepsWhatItIsGiven(
            @ForAll ReportHeader header,
            @ForAll Optional<TradeFigures> trade,
            @ForAll @Size(max = 3) List<Vessel> vessels) {
        Report report = Report.builder()
                .header(header)
                .addAllTrade(trade.stream().toList())
                .addAllVessels(vessels)
                .build();
        assertThat(report.trade()).containsExactlyElementsOf(trade.stream().toList());
        assertThat(report.vessels()).isEqualTo(vessels);
    }
}
