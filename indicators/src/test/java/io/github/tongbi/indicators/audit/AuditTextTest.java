package io.github.tongbi.indicators.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class AuditTextTest {
    private static final String FIGURES = "进出口=2.4亿美元 出口=1.74亿美元 进口=0.67亿美元 出口增速=36.1% 进口增速=-2.8%"
            + " 上年进出口=?亿美元 上年出口=?亿美元 上年进口=?亿美元 进出口增速=";
    private static final String RELATIONS = "sum 进出口 出口 进口, sum 上年进出口 上年出口 上年进口,"
            + "growth 出口增速 出口 上年出口, growth 进口增速 进口 上年进口, growth 进出口增速 进出口 上年进出口";

    @Test
    void aTightRelationIsToldWithItsGrounds() {
        Audit audit = Audit.of(Networks.of(FIGURES + "22.6%", RELATIONS));

        assertThat(audit.relation("GROWTH(进出口增速, 进出口, 上年进出口)").toText(Locale.CHINA))
                .isEqualTo("增速〔GROWTH(进出口增速, 进出口, 上年进出口)〕：临界吻合；进出口增速 = (出口 + 进口) ÷ (出口 ÷ (1 +"
                        + " 出口增速) + 进口 ÷ (1 + 进口增速)) − 1 = (1.74亿美元 + 0.67亿美元) ÷ (1.74亿美元 ÷ (1 + 36.1%)"
                        + " + 0.67亿美元 ÷ (1 + (-2.8%))) − 1 = 22.4735309144…%；重算为22.5%，但舍入前可为[22.331,"
                        + " 22.616]%，与公布的22.6%可以同时成立；由此进出口增速须为[22.55000, 22.61641)%；由此进出口须为[2.40000,"
                        + " 2.41502)亿美元；由此进口须为[0.665000, 0.670017)亿美元；舍入区间约余4.6%");
    }

    @Test
    void aConflictTellsWhatEachFigureHasToBe() {
        Audit audit = Audit.of(Networks.of(FIGURES + "22.9%", RELATIONS));

        assertThat(audit.conflicts().get(0).toText(Locale.CHINA))
                .startsWith("不能同时成立：出口1.74亿美元、出口增速36.1%、进出口增速22.9%、进口0.67亿美元、进口增速-2.8%（据")
                .contains("进出口增速须为(22.330, 22.617)%");
        assertThat(audit.conflicts().get(0).toText(Locale.ENGLISH))
                .startsWith("cannot be true together: 出口 1.74 hundred million USD, ");
    }

    @Test
    void anImpliedFigureIsToldWithItsFormulaAndItsRange() {
        Audit audit = Audit.of(Networks.of("a=2.20亿元 c=12.2% p=?亿元", "completion c a p"));

        assertThat(audit.implied("p").toText(Locale.CHINA))
                .isEqualTo(
                        "p：p = a ÷ c = 2.20亿元 ÷ 12.2% = 18.0327868852…亿元；各数同时成立时为(17.9183, 18.1482)亿元");
        assertThat(audit.toText(Locale.ENGLISH))
                .isEqualTo(
                        "p: p = a ÷ c = 2.20 hundred million CNY ÷ 12.2% = 18.0327868852… hundred"
                                + " million CNY; with all figures true (17.9183, 18.1482) hundred million CNY");
    }
}
