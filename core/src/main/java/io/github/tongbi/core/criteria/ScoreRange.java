package io.github.tongbi.core.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A score, or the span of scores that printed digits leave open: {@code 16} or {@code 12 to 16}.
 *
 * @param least the lowest score possible
 * @param most the highest score possible
 */
public record ScoreRange(int least, int most) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the range. */
    public ScoreRange {
        checkArgument(least <= most, "expected least up to most, got %s and %s", least, most);
    }

    /** Returns the range of one score. */
    static ScoreRange of(int score) {
        return new ScoreRange(score, score);
    }

    ScoreRange plus(ScoreRange other) {
        return new ScoreRange(least + other.least, most + other.most);
    }

    /** Returns the range of the better of both scores. */
    ScoreRange orBetter(ScoreRange other) {
        return new ScoreRange(Math.max(least, other.least), Math.max(most, other.most));
    }

    Decision isAtLeast(int score) {
        if (least >= score) {
            return Decision.MET;
        }
        return most < score ? Decision.UNMET : Decision.UNDECIDED;
    }

    /** Tells whether it is a single score. */
    public boolean isExact() {
        return least == most;
    }

    @Override
    public String toString() {
        return isExact() ? String.valueOf(least) : least + " to " + most;
    }
}
