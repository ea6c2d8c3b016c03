package io.github.tongbi.indicators.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Range;

import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class AuditNetworkTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_NAME | T=2.4亿美元 E=1.74亿美元 | sum T E I | SUM(T, E, I)"
                        + " | expected the name of a figure, got \"I\"",
                "REPEATED_NAME | T=2.4亿美元 E=1.74亿美元 | sum T E E | SUM(T, E, E)"
                        + " | expected each figure once, got again \"E\"",
                "UNLIKE_KINDS | T=2.4亿美元 E=1.74亿美元 n=3艘 | sum T E n | SUM(T, E, n)"
                        + " | expected kinds that fit SUM, got T in 亿美元, E in 亿美元, n in 艘",
                "UNLIKE_KINDS | T=2.4亿美元 E=1.74亿元 I=1亿美元 | sum T E I | SUM(T, E, I)"
                        + " | expected kinds that fit SUM, got T in 亿美元, E in 亿元, I in 亿美元",
                "UNLIKE_KINDS | r=12% p=0.8% q=11.2% | points r p q | POINTS(r, p, q)"
                        + " | expected kinds that fit POINTS, got r in %, p in %, q in %",
                "UNLIKE_KINDS | a=20.288万元/艘 m=1724.48万元 n=85家 | average a m n | AVERAGE(a, m, n)"
                        + " | expected kinds that fit AVERAGE, got a in 万元/艘, m in 万元, n in 家",
                "CYCLE | a=3艘 b=2艘 c=1艘 | sum a b c, difference b a c | a"
                        + " | expected figures that do not follow from themselves, got a from b from a",
                "CONTRADICTING_FIGURES | a=3艘 a=4艘 | | a"
                        + " | expected figures that can be one number, got \"3艘 and 4艘\"",
                "NAME_TAKEN | a=3艘 a=4家 | | a"
                        + " | expected one more statement of the same figure, got \"a in 家\"",
                "REPEATED_RELATION | a=3艘 b=2艘 c=1艘 | sum a b c, sum a b c | SUM(a, b, c)"
                        + " | expected each relation once, got it again: \"SUM(a, b, c)\""
            })
    void whatDoesNotFitTogetherIsRefused(
            String code, String figures, String relations, String path, String message) {
        String told = relations == null ? "" : relations;

        InvariantException refusal =
                catchThrowableOfType(InvariantException.class, () -> Networks.of(figures, told));

        assertThat(refusal.violations()).contains(new Violation(code, path, message));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> Networks.of("a=3艘 a=4艘 b=1亿元", "sum a b x, growth a b a"));

        assertThat(refusal.violations())
                .extracting(Violation::code)
                .contains("CONTRADICTING_FIGURES", "UNKNOWN_NAME", "REPEATED_NAME");
    }

    @Test
    void statementsOfOneFigureHoldTogether() {
        AuditNetwork network = Networks.of("a=2.4亿元 a=2.41亿元", "");

        assertThat(network.figure("a").printed()).hasSize(2);
        assertThat(network.box("a"))
                .isEqualTo(Range.closedOpen(number(240_500_000), number(241_500_000)));
        Witness witness = Audit.of(network).witness().orElseThrow();
        assertThat(witness.failures(network, List.of())).isEmpty();
    }

    @Test
    void aFigureKnownToLieElsewhereContradictsWhatIsPrinted() {
        AuditNetwork.Builder builder = AuditNetwork.builder()
                .add(AuditFigure.printed("n", Networks.label("n"), Figure.parse("57户"))
                        .within(Range.atLeast(number(60))));

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvariantException.class)
                .hasMessage("AuditNetwork: n: expected figures that can be one number within"
                        + " [60..+∞), got \"57户\"");
    }

    @Test
    void unknownFiguresCanBeBounded() {
        AuditNetwork network = AuditNetwork.builder()
                .printed("r", Networks.label("r"), Figure.parse("93.7%"))
                .printed("t", Networks.label("t"), Figure.parse("57户"))
                .add(AuditFigure.unknown(
                                "N", Networks.label("N"), FigureKind.of(Figure.parse("57户")))
                        .within(Range.closed(number(1), number(100))))
                .relate(RateRelations.share("r", "t", "N"))
                .build();

        assertThat(Audit.of(network).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    /** 0.25 is printed 0.2 half-even and truncated, but not half-up. */
    @ParameterizedTest
    @CsvSource({"HALF_UP, INCONSISTENT", "HALF_EVEN, TIGHT", "TRUNCATE, TIGHT"})
    void theRuleOfRoundingDecidesAtTheBoundary(Rounding.Rule rule, Verdict verdict) {
        AuditNetwork network = Networks.builder("T=0.5亿元 a=0.2亿元 b=0.2亿元", "sum T a b")
                .roundedBy(rule)
                .add(AuditFigure.printed("c", Networks.label("c"), Figure.parse("0.25亿元整")))
                .relate(SumRelations.same("a", "c"))
                .relate(SumRelations.same("b", "c"))
                .build();

        assertThat(Audit.of(network).verdict()).isEqualTo(verdict);
    }

    @Test
    void workThatEndsLeavesTheAnswerOpen() {
        AuditNetwork network = Networks.of(
                "T=2.4亿美元 g=22.6% E=1.74亿美元 e=36.1% I=0.67亿美元 i=-2.8% T0=?亿美元 E0=?亿美元 I0=?亿美元",
                "sum T E I, sum T0 E0 I0, growth g T T0, growth e E E0, growth i I I0");

        Audit audit = Audit.of(network, 1);

        assertThat(audit.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(audit.witness()).isEmpty();
        assertThat(audit.conflicts()).isEmpty();
        assertThat(audit.relation("SUM(T, E, I)").toText(Locale.ENGLISH))
                .startsWith("sum [SUM(T, E, I)]: undecided; ")
                .endsWith("linear inequalities and branching gave no answer within 1 steps");
        assertThatThrownBy(() -> Audit.of(network, 0))
                .hasMessage("expected work of 1 step or more, got 0");
    }

    @Test
    void relationsAreFoundByTheirIds() {
        Audit audit = Audit.of(Networks.of("a=3艘 b=2艘 c=1艘", "sum a b c"));

        assertThat(audit.relation("SUM(a, b, c)").verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThatThrownBy(() -> audit.relation("K99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the id of a relation, got \"K99\"");
    }

    private static Rational number(long number) {
        return Rational.of(number);
    }
}
