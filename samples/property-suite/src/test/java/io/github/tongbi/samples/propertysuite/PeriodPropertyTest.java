package io.github.tongbi.samples.propertysuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Reference periods, flows and stocks. */
class PeriodPropertyTest {
    @Property
    void whatIsPrintedIsReadBack(@ForAll ReferencePeriod period) {
        assertThat(ReferencePeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void periodThatContainsAnotherIsNotShorter(
            @ForAll ReferencePeriod one, @ForAll ReferencePeriod other) {
        if (one.contains(other)) {
            assertThat(one.firstDay()).isBeforeOrEqualTo(other.firstDay());
            assertThat(one.lastDay()).isAfterOrEqualTo(other.lastDay());
        }
    }

    @Property
    void samePeriodAYearEarlierEndsInTheSameMonth(@ForAll ReferencePeriod period) {
        Assume.that(period.firstDay().getYear() > 1000);
        ReferencePeriod earlier = period.yearEarlier();
        assertThat(earlier.lastDay().getMonth()).isEqualTo(period.lastDay().getMonth());
        assertThat(earlier.lastDay().getYear()).isEqualTo(period.lastDay().getYear() - 1);
        assertThat(earlier.isAsOf()).isEqualTo(period.isAsOf());
    }
}
