package io.github.tongbi.indicators.audit;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The relations among the figures of the half-year report 2020 of Dapeng New District, each as a network
 * of its own figures, by their numbers in the list of checks. Ends are rounded half-up to the digits
 * shown.
 *
 * <p>Left out: K04n (independent intervals, which an audit does not use) and K33 and K38, which are about
 * words and punctuation.
 */
class AuditReportChecksTest {
    private static final String TRADE =
            "T=2.4亿美元 E=1.74亿美元 gE=36.1% I=0.67亿美元 gI=-2.8% E0=?亿美元 I0=?亿美元 T0=?亿美元 ";
    private static final String BASES = "sum T E I, sum T0 E0 I0, growth gE E E0, growth gI I I0, ";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "K02,  r=415艘 x=47艘 N=?艘 s=?%, 'sum N r x, share s x N', s, 10.173160, 10.173160",
        "K04a, E=1.74亿美元 g=36.1% E0=?亿美元, growth g E E0, E0, 1.274330, 1.282617",
        "K04b, I=0.67亿美元 g=-2.8% I0=?亿美元, growth g I I0, I0, 0.683805, 0.694802",
        "K04d, T=2.4亿美元 g=22.6% T0=?亿美元, growth g T T0, T0, 1.916021, 1.999184",
        "K05,  H=5.6亿美元 g=25.84% H0=?亿美元, growth g H H0, H0, 4.410187, 4.490007",
        "K06,  H=5.6亿美元 E=1.74亿美元 I=0.67亿美元 T=?亿美元 Q=?亿美元,"
                + " 'sum T E I, decumulation Q H T', Q, 3.130000, 3.250000",
        "K06-coarse, H=5.6亿美元 T=2.4亿美元 Q=?亿美元, decumulation Q H T, Q, 3.10, 3.30",
        "K07,  n=27家 d=26家 b=?家, increase d n b, b, 1, 1",
        "K08,  r=2660.89万美元 t=121倍 b=?万美元, growth t r b, b, 21.7215, 21.9004",
        "K08b, r=2660.89万美元 t=121倍 b=?万美元, growthTo t r b, b, 21.9003, 22.0821",
        "K09,  r=2660.89万美元 c=212.65万美元 q=?倍, ratio q r c, q, 12.5127, 12.5133",
        "K09b, c=212.65万美元 n=27家 a=?万美元/家, average a c n, a, 7.8757, 7.8761",
        "K10,  a=2.20亿元 c=12.2% p=?亿元, completion c a p, p, 17.9184, 18.1481",
        "K11,  a=0.85亿元 c=8.5% p=?亿元, completion c a p, p, 9.8830, 10.1183",
        "K12m, c=12.2% g=?pp, timeGap g c 1/3, g, -21.1833, -21.0833",
        "K13m, c=8.5% g=?pp, timeGap g c 1/3, g, -24.8833, -24.7833",
        "K12d, c=12.2% g=?pp, timeGap g c 121/366, g, -20.9101, -20.8101",
        "K13d, c=8.5% g=?pp, timeGap g c 121/366, g, -24.6101, -24.5101",
        "K12r, a=2.20亿元整 p=18亿元整 q=?倍, pace q a p 1/3, q, 3.5909, 3.5909",
        "K13r, a=0.85亿元整 p=10亿元整 q=?倍, pace q a p 1/3, q, 5.3824, 5.3824",
        "K15,  c=57个 i=14个 o=?个, stockFlow c o i, o, 43, 43",
        "K16,  c=97家 i=8家 o=?家, stockFlow c o i !SCOPE, o, 89, 89",
        "K17,  c=194家 i=10家 o=?家, stockFlow c o i !SCOPE, o, 184, 184",
        "K18,  a=18个 b=2个 c=6个 s=?个, sum s a b c, s, 26, 26",
        "K19,  a=1.63亿元 n=8个 m=?万元/个, average m a n, m, 2031.2500, 2043.7500",
        "K20,  a=1724.48万元 n=85艘 m=?万元/艘, average m a n, m, 20.287941, 20.288059",
        "K20_5000, a=1724.48万元 r=5000元整/千瓦 p=?千瓦, average r a p, p, 3448.9500, 3448.9700",
        "K20_7000, a=1724.48万元 r=7000元整/千瓦 p=?千瓦, average r a p, p, 2463.5357, 2463.5500",
        "K21,  a=1.08亿条 n=18家 m=?条/家, average m a n, m, 5972222.2, 6027777.8",
        "K23,  a=14个 b=3个 c=25个 s=?个, sum s a b c, s, 42, 42",
        "K25,  E=1.74亿美元 I=0.67亿美元 B=?亿美元, difference B E I, B, 1.060000, 1.080000",
        "K26,  E=1.74亿美元 I=0.67亿美元 T=?亿美元 s=?%, 'sum T E I, share s E T', s, 71.9917, 72.4066",
        "K29,  r=0.85亿元 i=2.20亿元 s=?%, share s r i, s, 38.3220, 38.9522",
        "K34,  a=2997.32万元 b=?亿元, same b a, b, 0.2997315, 0.2997325",
        "K36,  r=415艘 x=47艘 o=85艘 N=?艘 s=?%, 'sum N r x o, share s o N !SCOPE', s, 15.5393, 15.5393",
        "K37,  r=415艘 N=1146艘 s=?%, share s r N !SCOPE, s, 36.2129, 36.2129"
    })
    void unknownFiguresHaveTheImpliedInterval(
            String id, String figures, String relations, String name, String low, String high) {
        assertSpan(Audit.of(Networks.of(figures, relations)), name, low, high);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "K04c, T0, 1.958134, 1.977419",
        "K04,  g, 22.3308, 22.6164",
        "K06b, Q0, 2.432769, 2.531872",
        "K06c, gQ, 28.3408, 28.6823",
        "K06d, q, 1.293388, 1.354167",
        "K25b, B0, 0.579528, 0.598812",
        "K25c, gB, 80.3571, 82.9075",
        "K27,  c, 104.2303, 104.5011",
        "K28,  p, 23.3359, 23.5732"
    })
    void tradeImpliesWhatItsPartsAllow(String id, String name, String low, String high) {
        Audit audit = Audit.of(Networks.of(
                TRADE
                        + "g=?% H=5.6亿美元 gH=25.84% H0=?亿美元 Q=?亿美元 Q0=?亿美元 gQ=?% q=?倍"
                        + " B=?亿美元 B0=?亿美元 gB=?% c=?% p=?pp",
                BASES
                        + "growth g T T0, growth gH H H0, decumulation Q H T, decumulation Q0 H0 T0,"
                        + "growth gQ Q Q0, ratio q Q T, difference B E I, difference B0 E0 I0,"
                        + "growth gB B B0, contribution c E E0 T T0, pull p E E0 T0"));

        assertSpan(audit, name, low, high);
    }

    private static void assertSpan(Audit audit, String name, String low, String high) {
        Span span = audit.implied(name).span().orElseThrow();
        assertThat(span.isExact()).isTrue();
        assertThat(shown(span, span.range().lowerEndpoint(), low)).isEqualTo(low);
        assertThat(shown(span, span.range().upperEndpoint(), high)).isEqualTo(high);
    }

    private static String shown(Span span, Rational end, String like) {
        return end.dividedBy(span.kind().scale().factor())
                .toDecimal(new BigDecimal(like).scale(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "K01, r=415艘 x=47艘 N=?艘 s=89.8%, 'sum N r x, share s r N', SHARE(s; r; N), CONSISTENT",
        "K03, T=2.4亿美元 E=1.74亿美元 I=0.67亿美元, sum T E I, SUM(T; E; I), CONSISTENT",
        "K24, n=3个, listLength n 3, LIST_LENGTH(n; 3), CONSISTENT",
        "K24-wrong, n=3个, listLength n 4, LIST_LENGTH(n; 4), INCONSISTENT",
        "K29, r=0.85亿元 i=2.20亿元, subset r i, SUBSET(r; i), CONSISTENT",
        "K30, H=5.6亿美元 T=2.4亿美元, monotone H T, MONOTONE(H; T), CONSISTENT",
        "K30-wrong, H=2.3亿美元 T=2.4亿美元, monotone H T, MONOTONE(H; T), INCONSISTENT",
        "K35, a=2997.32万元 y=?万元 b=?万元, sum a y b, SUM(a; y; b), DERIVABLE",
        "K14, t=57户 N=?户 r=93.7%, share r t N ?, SHARE(r; t; N), INCONSISTENT",
        "K14-fits, t=59户 N=?户 r=93.7%, share r t N ?, SHARE(r; t; N), DERIVABLE"
    })
    void relationsHaveTheirVerdicts(
            String id, String figures, String relations, String relation, Verdict verdict) {
        Audit audit = Audit.of(Networks.of(figures, relations));

        assertThat(audit.relation(relation.replace(';', ',')).verdict()).isEqualTo(verdict);
    }

    @Test
    void aRefusedReadingLeavesTheTextAsItIs() {
        Audit audit = Audit.of(Networks.of("t=57户 N=?户 r=93.7%", "share r t N ?"));

        assertThat(audit.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(audit.conflicts()).isEmpty();
    }

    @Test
    void partsTightenTheCoarseTotal() {
        Audit audit = Audit.of(Networks.of("T=2.4亿美元 E=1.74亿美元 I=0.67亿美元", "sum T E I"));

        assertThat(audit.left("T").orElseThrow().range())
                .isEqualTo(Range.closedOpen(number("240000000"), number("242000000")));
    }

    /** K04 and K04t. */
    @Test
    void theGrowthOfTradeIsTightAndForcesImportsDown() {
        Audit audit = Audit.of(Networks.of(TRADE + "g=22.6%", BASES + "growth g T T0"));

        assertThat(audit.verdict()).isEqualTo(Verdict.TIGHT);
        RelationFinding growth = audit.relation("GROWTH(g, T, T0)");
        assertThat(growth.verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(growth.forced().keySet()).containsExactlyInAnyOrder("g", "T", "I");
        assertThat(end(growth, "I", true)).isEqualTo("0.670017");
        assertThat(end(growth, "g", true)).isEqualTo("22.616405");
        assertThat(growth.shareOfBox()
                        .orElseThrow()
                        .multipliedBy(Rational.of(100))
                        .toDecimal(1, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("4.6"));
    }

    private static String end(RelationFinding finding, String name, boolean upper) {
        Span span = requireNonNull(finding.forced().get(name));
        Rational end = upper ? span.range().upperEndpoint() : span.range().lowerEndpoint();
        return end.dividedBy(span.kind().scale().factor())
                .toDecimal(6, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** K08 and K08b: with two decimals a year earlier the base decides which was meant. */
    @Test
    void bothReadingsOfTimesAreTold() {
        String figures = "r=2660.89万美元 t=121倍 ";
        String readings = "growth t r b ?, growthTo t r b ?";
        Audit open = Audit.of(Networks.of(figures + "b=?万美元", readings));
        Audit known = Audit.of(Networks.of(figures + "b=22.00万美元", readings));

        assertThat(open.cautions()).extracting(Caution::warning).containsExactly(Warning.AMBIGUITY);
        assertThat(known.cautions()).isEmpty();
        assertThat(known.relation("GROWTH(t, r, b)").verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(known.relation("GROWTH_TO(t, r, b)").verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    /** K22. */
    @Test
    void aPassRateNeedsItsSmallestSample() {
        Audit audit = Audit.of(Networks.of("r=99.4% k=?个 n=?个", "share r k n"));

        Span samples = audit.implied("n").span().orElseThrow();
        assertThat(samples.range()).isEqualTo(Range.atLeast(number("154")));
        assertThat(samples.isExact()).isTrue();
        assertThat(Audit.of(Networks.of("r=99.4% k=?个 n=200个", "share r k n")).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
    }

    /** K31: the count as of the end of June stands beside forecasts for that day. */
    @Test
    void aDateAfterTheTextWasWrittenIsAWarning() {
        AuditNetwork network = AuditNetwork.builder()
                .add(AuditFigure.printed("S014", Networks.label("S014"), Figure.parse("194家"))
                        .during(ReferencePeriod.parse("2020-06-30")))
                .add(AuditFigure.printed("S007", Networks.label("S007"), Figure.parse("97家"))
                        .during(ReferencePeriod.parse("2020-05-31")))
                .add(AuditFigure.printed("S050", Networks.label("S050"), Figure.parse("5.6亿美元"))
                        .during(ReferencePeriod.parse("2020-S1"))
                        .withStatus(ObservationStatus.FORECAST))
                .build();

        assertThat(Audit.of(network).cautions()).singleElement().satisfies(caution -> {
            assertThat(caution.warning()).isEqualTo(Warning.PERIOD);
            assertThat(caution.figures()).containsExactly("S014");
        });
    }

    /** K32 and K05. */
    @Test
    void digitsThatDoNotGoTogetherAreWarnings() {
        Audit audit = Audit.of(Networks.of(
                "T=2.4亿美元 E=1.74亿美元 I=0.67亿美元 H=5.6亿美元 gH=25.84% H0=?亿美元",
                "sum T E I, growth gH H H0"));

        assertThat(audit.cautions())
                .extracting(Caution::warning)
                .containsExactly(Warning.STYLE, Warning.PRECISION);
        assertThat(audit.verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }
}
