package io.github.tongbi.indicators.audit;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.RoundingMode;
import java.util.Locale;

/**
 * Figures of real releases: national retail, investment and GDP, industrial profits, Shanxi, Changzhou
 * and Dapeng.
 */
class AuditReleasesTest {
    private static final String INDUSTRIES =
            "a=12295亿元 b=96426亿元 c=13978亿元 d=29543亿元 e=13532亿元 f=4892亿元 g=26812亿元 h=17736亿元"
                    + " i=15881亿元 j=11232亿元 k=53974亿元 ";

    /** Sums of parts beside printed totals: retail 2021, investment 2023, GDP of the first quarter 2024. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "retail by place, T=69737亿元 a=60552亿元 b=9185亿元, sum T a b, CONSISTENT",
        "retail by type, T=69737亿元 a=62651亿元 b=7085亿元, sum T a b, TIGHT",
        "investment, T=147482亿元 a=3199亿元 b=45675亿元 c=98609亿元, sum T a b c, TIGHT",
        "GDP by sector, T=296299亿元 a=11538亿元 b=109846亿元 c=174915亿元, sum T a b c, CONSISTENT",
        "retail by type and one off, T=69739亿元 a=62651亿元 b=7085亿元, sum T a b, INCONSISTENT"
    })
    void partsAddUpAsFarAsTheirDigitsSay(
            String name, String figures, String relations, Verdict verdict) {
        Audit audit = Audit.of(Networks.of(figures, relations));

        assertThat(audit.verdict()).isEqualTo(verdict);
    }

    @Test
    void elevenIndustriesMayMissTheirTotalByTwoButNotBySix() {
        String sum = "sum T a b c d e f g h i j k";

        Audit audit = Audit.of(Networks.of(INDUSTRIES + "T=296299亿元", sum));
        assertThat(audit.verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(audit.witness()
                        .orElseThrow()
                        .failures(audit.network(), audit.network().relations()))
                .isEmpty();
        // half a unit of twelve figures is 6, and half-up leaves out the upper end of each part
        assertThat(verdictOf(INDUSTRIES + "T=296307亿元", sum)).isEqualTo(Verdict.INCONSISTENT);
        assertThat(verdictOf(INDUSTRIES + "T=296306亿元", sum)).isEqualTo(Verdict.TIGHT);
    }

    private static Verdict verdictOf(String figures, String relations) {
        return Audit.of(Networks.of(figures, relations)).verdict();
    }

    /** Dapeng 2016: 215 of 236 projects cannot be 91.5 %; 215 of 235 would be. */
    @Test
    void exactCountsThatMissTheirRateAreAConflict() {
        Audit audit = Audit.of(Networks.of("d=215个 n=236个 r=91.5%", "share r d n"));

        Conflict conflict = audit.conflicts().get(0);
        assertThat(conflict.figures()).extracting(AuditFigure::name).containsExactly("d", "n", "r");
        assertThat(conflict.isSmallest()).isTrue();
        assertThat(requireNonNull(conflict.needed().get("n")).range().toString())
                .isEqualTo("[235..235]");
        assertThat(requireNonNull(conflict.needed().get("d")).range().toString())
                .isEqualTo("[216..216]");
        assertThat(conflict.repairs()).hasSize(3).allMatch(repair -> repair.size() == 1);
    }

    /** Shanxi, industrial investment in the first half of 2021: all rates printed, on a base of 100. */
    @Test
    void pullsAndSharesOfShanxiCanBeTrueThoughOneShareShowsAnotherDigit() {
        Audit audit = Audit.of(shanxi("56.3%"));

        assertThat(audit.verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(audit.witness()
                        .orElseThrow()
                        .failures(audit.network(), audit.network().relations()))
                .isEmpty();
        assertThat(audit.relation("SHARE(n2, b, T)").verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(Audit.of(shanxi("56.2%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    private static AuditNetwork shanxi(String share) {
        String levels = "a=?亿元 b=?亿元 c=?亿元 T=?亿元 a0=?亿元 b0=?亿元 c0=?亿元 T0=100亿元整 ";
        String rates = "s1=17.7% s2=44.3% s3=38.0% g1=14.3% g2=43.8% g3=-23.5%"
                + " p1=2.5个百分点 p2=19.4个百分点 p3=-8.9个百分点 G=13.0% n1=17.9% n3=25.8% n2=";
        return Networks.of(
                levels + rates + share,
                "sum T a b c, sum T0 a0 b0 c0, share s1 a0 T0, share s2 b0 T0, share s3 c0 T0,"
                        + "growth g1 a a0, growth g2 b b0, growth g3 c c0, growth G T T0,"
                        + "pull p1 a a0 T0, pull p2 b b0 T0, pull p3 c c0 T0,"
                        + "share n1 a T, share n2 b T, share n3 c T");
    }

    /** Changzhou 2014: a share of 42.2 % cannot have risen by 2.5 points; 2.70 to 2.76 follow. */
    @Test
    void theShareOfChangzhouCannotHaveRisenByTwoAndAHalfPoints() {
        String figures = "T=846.9亿元 gT=14.1% h=357.1亿元 gh=22.0% T0=?亿元 h0=?亿元 s=42.2% s0=?%"
                + " c=61.5% p=8.7个百分点 d=";
        String relations = "growth gT T T0, growth gh h h0, share s h T, share s0 h0 T0,"
                + "contribution c h h0 T T0, pull p h h0 T0, points d s s0";
        Audit wrong = Audit.of(Networks.of(figures + "2.5个百分点", relations));

        assertThat(wrong.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(wrong.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures())
                        .extracting(AuditFigure::name)
                        .contains("d"));
        assertThat(verdictOf(figures + "2.7个百分点", relations)).isEqualTo(Verdict.CONSISTENT);
    }

    /** Profits of January to May 2018, up 16.5 % on a comparable basis though the levels fell. */
    @Test
    void aGrowthOnAComparableBasisNeverMakesPublishedLevelsWrong() {
        Audit audit =
                Audit.of(Networks.of("c=27298.3亿元 b=29047.6亿元 g=16.5%", "growth g c b !BASIS"));

        RelationFinding finding = audit.relations().get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(finding.warnings()).containsExactly(Warning.BASIS);
        assertThat(audit.conflicts()).isEmpty();
        assertThat(audit.witness()).isPresent();
        assertThat(verdictOf("c=27298.3亿元 b=29047.6亿元 g=16.5%", "growth g c b"))
                .isEqualTo(Verdict.INCONSISTENT);
    }

    /** Two-year averages of the releases of 2021; 4.4 of 9.1 holds by interval only. */
    @ParameterizedTest
    @CsvSource({
        "4.4%, 9.1%, CONSISTENT",
        "4.6%, 9.1%, INCONSISTENT",
        "20.6%, 45.5%, CONSISTENT",
        "19.4%, 42.5%, CONSISTENT",
        "31.2%, 72.1%, CONSISTENT",
        "3.9%, 8.0%, CONSISTENT",
        "3.8%, 8.0%, INCONSISTENT"
    })
    void twoYearAveragesFollowFromTwoYearGrowth(String average, String growth, Verdict verdict) {
        Audit audit = Audit.of(Networks.of("a=" + average + " g=" + growth, "averageGrowth a g 2"));

        assertThat(audit.verdict()).isEqualTo(verdict);
        audit.witness()
                .ifPresent(witness -> assertThat(witness.failures(
                                audit.network(), audit.network().relations()))
                        .isEmpty());
    }

    /** Retail in January and February: 33.8 % after -20.5 % is 6.4 % on 2019, and 3.2 % a year. */
    @Test
    void chainedRatesOfRetailHoldWithTheirAverage() {
        Audit audit = Audit.of(Networks.of(
                "g=6.4% a=33.8% b=-20.5% y=3.2%", "chainedGrowth g a b, averageGrowth y g 2"));

        assertThat(audit.verdict()).isIn(Verdict.CONSISTENT, Verdict.TIGHT);
        assertThat(audit.witness()
                        .orElseThrow()
                        .failures(audit.network(), audit.network().relations()))
                .isEmpty();
    }

    /** Second order: a growth of 2.6 % that is 0.8 points higher was 1.8 %. */
    @Test
    void pointsGiveTheEarlierRate() {
        Audit audit = Audit.of(Networks.of("r=2.6% d=0.8个百分点 e=?%", "points d r e"));

        assertThat(audit.implied("e").span().orElseThrow().toText(Locale.CHINA, 2))
                .isEqualTo("(1.70, 1.90)%");
    }

    /** Profits 2020: January to March and to April give April, and its growth within 0.83 points. */
    @Test
    void deCumulatedProfitsHaveTheirGrowth() {
        Audit audit = Audit.of(Networks.of(
                "q=7814.5亿元 gq=-36.7% f=12597.9亿元 gf=-27.4% q0=?亿元 f0=?亿元 m=?亿元 m0=?亿元 g=?%",
                "growth gq q q0, growth gf f f0, decumulation m f q, decumulation m0 f0 q0,"
                        + "growth g m m0"));

        Span growth = audit.implied("g").span().orElseThrow();
        assertThat(rounded(growth.range().lowerEndpoint())).isEqualTo("-4.88");
        assertThat(rounded(growth.range().upperEndpoint())).isEqualTo("-4.05");
    }

    /** The weights of K04: 64.97 % of the base grew by 36.1 %, 35.03 % by -2.8 %. */
    @Test
    void weightedGrowthFollowsFromSharesAndRates() {
        String parts = "s1=64.97% s2=35.03% g1=36.1% g2=-2.8% ";
        String relation = "weightedGrowth g s1 s2 g1 g2";
        Span span = Audit.of(Networks.of(parts + "g=?%", relation))
                .implied("g")
                .span()
                .orElseThrow();

        assertThat(span.toText(Locale.CHINA, 2)).isEqualTo("(22.42, 22.53)%");
        assertThat(verdictOf(parts + "g=22.5%", relation)).isEqualTo(Verdict.CONSISTENT);
        assertThat(verdictOf(parts + "g=22.6%", relation)).isEqualTo(Verdict.INCONSISTENT);
    }

    private static String rounded(Rational ratio) {
        return ratio.multipliedBy(Rational.of(100))
                .toDecimal(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
