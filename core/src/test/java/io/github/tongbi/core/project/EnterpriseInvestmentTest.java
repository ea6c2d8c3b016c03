package io.github.tongbi.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import org.junit.jupiter.api.Test;

class EnterpriseInvestmentTest {
    private static EnterpriseInvestment.Builder row() {
        return EnterpriseInvestment.builder()
                .name("某精密制造有限公司")
                .period(ReferencePeriod.parse("2020-01-01/P4M"))
                .target(Figure.parseMoney("3,200万元"))
                .completed(Figure.parseMoney("390万元"));
    }

    @Test
    void rowOfATrackingTableIsKeptAsPrinted() {
        EnterpriseInvestment row =
                row().completionRate(Figure.parseRatio("12.2%")).remark("在建").build();

        assertThat(row.target()).hasToString("3,200万元");
        assertThat(row.completionRate()).map(Figure::toString).contains("12.2%");
        assertThat(row.creditCode()).isEmpty();
    }

    @Test
    void allViolationsAreToldAtOnce() {
        EnterpriseInvestment.Builder bad = row().name(" ")
                .period(ReferencePeriod.parse("2020-04"))
                .completed(Figure.parseMoney("-1万美元"))
                .remark("");

        assertThatThrownBy(bad::build)
                .isInstanceOfSatisfying(
                        InvariantException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .contains("name", "period", "completed", "remark"));
    }
}
