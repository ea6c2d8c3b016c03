package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Rational;

import java.io.Serializable;

/**
 * The score of an applicant for high-tech status (企业创新能力评价), of 100 in all, such as 25 + 22 + 14 + 10.
 *
 * @param property intellectual property (知识产权), 0 to 30
 * @param transfer transfer of results (科技成果转化能力), 0 to 30
 * @param management organisation of research (研究开发组织管理水平), 0 to 20
 * @param growth growth of the enterprise (企业成长性), 0 to 20
 */
public record InnovationScore(
        Rational property, Rational transfer, Rational management, Rational growth)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long LARGE_PART = 30;
    private static final long SMALL_PART = 20;

    /** Creates the score. */
    public InnovationScore {
        Invariants invariants = Invariants.of("InnovationScore");
        within("property", property, LARGE_PART, invariants);
        within("transfer", transfer, LARGE_PART, invariants);
        within("management", management, SMALL_PART, invariants);
        within("growth", growth, SMALL_PART, invariants);
        invariants.check();
    }

    /** Returns the score of whole points, {@code InnovationScore.of(25, 22, 14, 10)}. */
    public static InnovationScore of(long property, long transfer, long management, long growth) {
        return new InnovationScore(
                Rational.of(property),
                Rational.of(transfer),
                Rational.of(management),
                Rational.of(growth));
    }

    private static void within(String path, Rational points, long most, Invariants invariants) {
        invariants.require(
                points.signum() >= 0 && points.compareTo(Rational.of(most)) <= 0,
                "OUT_OF_RANGE",
                path,
                "expected 0 to " + most + " points, got " + points);
    }

    /** Returns the sum of the four parts, 0 to 100. */
    public Rational total() {
        return property.plus(transfer).plus(management).plus(growth);
    }
}
