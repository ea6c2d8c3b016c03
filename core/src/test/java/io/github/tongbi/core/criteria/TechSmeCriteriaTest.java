package io.github.tongbi.core.criteria;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.enterprise.TechSmeApplication;
import io.github.tongbi.core.enterprise.TechSmeConfirmation;
import io.github.tongbi.core.enterprise.TechSmeDeclaration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class TechSmeCriteriaTest {
    private static TechSmeApplication.Builder application() {
        return TechSmeApplication.builder()
                .addDeclarations(TechSmeDeclaration.values())
                .staff(parseMeasure("100人"))
                .researchStaff(parseMeasure("25人"))
                .revenue(parseMoney("1000万元整"))
                .assets(parseMoney("2亿元整"))
                .research(parseMoney("40万元整"))
                .classTwoRights(parseMeasure("2项"));
    }

    private static TechSmeScore score(TechSmeApplication.Builder application) {
        return TechSmeCriteria.assess(application.build()).score();
    }

    private static Assessment assessment(TechSmeApplication.Builder application) {
        return TechSmeCriteria.assess(application.build()).assessment();
    }

    /** 国科发政〔2017〕115号: a quarter of the staff, 4.0% of sales, two rights of class II. */
    @Test
    void fiftyEightPointsAreNotAdmittedAndSixtyFourAre() {
        TechSmeResult refused = TechSmeCriteria.assess(application().build());
        assertThat(refused.score()).hasToString("16 + 30 + 12 = 58");
        assertThat(refused.assessment().decision()).isEqualTo(Decision.UNMET);
        assertThat(refused.assessment().unmet())
                .extracting(Condition::toString)
                .containsExactly("UNMET SCORE: expected a score of at least 60,"
                        + " got \"16 + 30 + 12 = 58\"");

        TechSmeResult admitted = TechSmeCriteria.assess(
                application().classTwoRights(parseMeasure("3项")).build());
        assertThat(admitted.score()).hasToString("16 + 30 + 18 = 64");
        assertThat(admitted.assessment().decision()).isEqualTo(Decision.MET);
        SerializableTester.reserializeAndAssert(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 20",
        "300, 20",
        "299, 16",
        "250, 16",
        "249, 12",
        "200, 12",
        "199, 8",
        "150, 8",
        "149, 4",
        "100, 4",
        "99, 0",
        "0, 0"
    })
    void staffIsScoredByItsShare(long perThousand, int points) {
        TechSmeApplication.Builder application = application()
                .staff(parseMeasure("1000人"))
                .researchStaff(parseMeasure(perThousand + "人"));
        assertThat(score(application).staff()).isEqualTo(ScoreRange.of(points));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 50",
        "60, 50",
        "59, 40",
        "50, 40",
        "49, 30",
        "40, 30",
        "39, 20",
        "30, 20",
        "29, 10",
        "20, 10",
        "19, 0",
        "0, 0"
    })
    void researchIsScoredByItsShareOfSales(long perThousand, int points) {
        TechSmeApplication.Builder application = application()
                .revenue(parseMoney("1000元整"))
                .research(parseMoney(perThousand + "元整"));
        assertThat(score(application).research()).isEqualTo(ScoreRange.of(points));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 50",
        "300, 50",
        "299, 40",
        "250, 40",
        "249, 30",
        "200, 30",
        "199, 20",
        "150, 20",
        "149, 10",
        "100, 10",
        "99, 0",
        "0, 0"
    })
    void researchIsScoredByItsShareOfCostIfThatIsBetter(long perThousand, int points) {
        TechSmeApplication.Builder application = application()
                .revenue(parseMoney("1亿元整"))
                .cost(parseMoney("1000元整"))
                .research(parseMoney(perThousand + "元整"));
        assertThat(score(application).research()).isEqualTo(ScoreRange.of(points));
        assertThat(score(application.revenue(parseMoney("1元整")).research(parseMoney("1元整")))
                        .research())
                .isEqualTo(ScoreRange.of(50));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 1, 6",
        "0, 2, 12",
        "0, 3, 18",
        "0, 4, 24",
        "0, 99, 24",
        "1, 0, 30",
        "7, 99, 30"
    })
    void rightsAreScoredByTheirNumberAndClass(long one, long two, int points) {
        TechSmeApplication.Builder application = application()
                .classOneRights(parseMeasure(one + "项"))
                .classTwoRights(parseMeasure(two + "项"));
        assertThat(score(application).results()).isEqualTo(ScoreRange.of(points));
    }

    @Test
    void nothingToDivideByScoresNothing() {
        TechSmeApplication.Builder application = application()
                .staff(parseMeasure("0人"))
                .researchStaff(parseMeasure("0人"))
                .revenue(parseMoney("0元整"));
        assertThat(score(application)).hasToString("0 + 0 + 12 = 12");
    }

    @Test
    void printedDigitsThatStraddleABandLeaveTheScoreOpen() {
        TechSmeApplication.Builder application =
                application().research(parseMoney("40万元")).classTwoRights(parseMeasure("近4项"));
        assertThat(score(application)).hasToString("16 + 20 to 30 + 18 = 54 to 64");
        assertThat(assessment(application).decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(assessment(application).undecided())
                .extracting(Condition::code)
                .containsExactly("SCORE");
    }

    @ParameterizedTest
    @CsvSource({
        "500人, 2亿元整, 2亿元整, ''",
        "501人, 2亿元整, 2亿元整, STAFF",
        "500人, 200000001元整, 2亿元整, REVENUE",
        "500人, 2亿元整, 200000001元整, ASSETS"
    })
    void sizeIsLimitedInclusively(String staff, String revenue, String assets, String unmet) {
        TechSmeApplication.Builder application = application()
                .staff(parseMeasure(staff))
                .researchStaff(parseMeasure("300人"))
                .revenue(parseMoney(revenue))
                .research(parseMoney("2亿元整"))
                .assets(parseMoney(assets));
        assertThat(assessment(application).unmet())
                .extracting(Condition::code)
                .containsExactlyElementsOf(unmet.isEmpty() ? List.of() : List.of(unmet));
    }

    @Test
    void scoreOfNothingForStaffIsNotAdmittedWhateverTheTotal() {
        TechSmeApplication.Builder application = application()
                .researchStaff(parseMeasure("9人"))
                .research(parseMoney("100万元整"))
                .classOneRights(parseMeasure("1项"));
        assertThat(score(application)).hasToString("0 + 50 + 30 = 80");
        assertThat(assessment(application).unmet())
                .extracting(Condition::toString)
                .containsExactly("UNMET STAFF_SCORE: expected a score above 0 for research staff,"
                        + " got \"0\"");
    }

    @Test
    void declarationsAreConditionsOfTheirOwn() {
        assertThat(assessment(application().declarations(List.of())).unmet())
                .extracting(Condition::code)
                .containsExactly("RESIDENT", "PERMITTED_BUSINESS", "NO_SERIOUS_VIOLATION", "SCORE");
    }

    @ParameterizedTest
    @EnumSource
    void confirmationTakesThePlaceOfTheScore(TechSmeConfirmation confirmation) {
        TechSmeApplication.Builder application = application().addConfirmations(confirmation);
        assertThat(assessment(application).decision()).isEqualTo(Decision.MET);
        assertThat(assessment(application.staff(parseMeasure("501人"))).decision())
                .isEqualTo(Decision.UNMET);
    }

    @Test
    void rangeOfScoresRunsUpwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreRange(2, 1))
                .withMessage("expected least up to most, got 2 and 1");
        assertThat(new ScoreRange(1, 2).isExact()).isFalse();
    }
}
