package io.github.tongbi.core.project;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ProjectArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.MajorProjectListing.Level;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class MajorProjectListingTest {
    private static MajorProjectListing.Builder listing() {
        return MajorProjectListing.builder()
                .level(Level.CITY)
                .year(ReferencePeriod.ofYear(2020))
                .batch("第一批");
    }

    @Test
    void listingIsKeptAsTold() {
        MajorProjectListing listing = listing().build();
        assertThat(listing.level()).isEqualTo(Level.CITY);
        assertThat(listing.level().label().zh()).isEqualTo("市重大项目");
        assertThat(listing.year()).isEqualTo(ReferencePeriod.ofYear(2020));
        assertThat(listing.batch()).contains("第一批");
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                listing().batch("").year(ReferencePeriod.ofMonth(2020, 1))::build,
                new Violation(
                        "NOT_A_YEAR", "year", "expected a whole year such as 2020, got 2020-01"),
                new Violation("BLANK", "batch", "expected a name, got \"\""));
    }

    @Test
    void levelAndYearAreMandatory() {
        assertIncomplete(
                MajorProjectListing.builder()::build, "MajorProjectListing", "level", "year");
    }

    @Test
    void listingIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(listing().build(), listing().build())
                .addEqualityGroup(listing().level(Level.PROVINCE).build())
                .addEqualityGroup(listing().year(ReferencePeriod.ofYear(2019)).build())
                .addEqualityGroup(listing().batch("第二批").build())
                .testEquals();
    }

    @Property
    @Domain(ProjectArbitraries.class)
    void anyListingIsRebuiltFromItsOwnFields(@ForAll MajorProjectListing listing) {
        MajorProjectListing rebuilt = MajorProjectListing.builder()
                .level(listing.level())
                .year(listing.year())
                .batch(listing.batch())
                .build();
        assertRebuilt(rebuilt, listing);
        SerializableTester.reserializeAndAssert(listing);
    }
}
