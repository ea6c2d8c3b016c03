package io.github.tongbi.core.criteria;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The score of a technology SME in its three parts (科技型中小企业评价得分), such as 16 + 30 + 12 = 58.
 *
 * @param staff for the share of research staff (科技人员), up to 20
 * @param research for research spending (研发投入), up to 50, by sales or by cost, whichever is better
 * @param results for intellectual property (科技成果), up to 30
 */
public record TechSmeScore(ScoreRange staff, ScoreRange research, ScoreRange results)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the score. */
    public TechSmeScore {
        requireNonNull(staff, "staff");
        requireNonNull(research, "research");
        requireNonNull(results, "results");
    }

    /** Returns the sum of the parts, up to 100. */
    public ScoreRange total() {
        return staff.plus(research).plus(results);
    }

    /** Returns the text {@code 16 + 30 + 12 = 58}. */
    @Override
    public String toString() {
        return staff + " + " + research + " + " + results + " = " + total();
    }
}
