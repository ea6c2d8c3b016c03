package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;

import java.util.Optional;

/** How a growth rate moved against an earlier one (增速变化), which only the two rates decide. */
public enum RateMovement {
    /** 增速加快: growth became faster. */
    FASTER("增速", "加快", "growth", "faster"),
    /** 增速回落: growth became slower and is still growth. */
    SLOWER("增速", "回落", "growth", "slower"),
    /** 增速持平: growth is as it was. */
    STEADY("增速", "持平", "growth", ""),
    /** 降幅收窄: the decline became smaller and is still a decline. */
    DECLINE_NARROWED("降幅", "收窄", "decline", "smaller"),
    /** 降幅扩大: the decline became larger. */
    DECLINE_WIDENED("降幅", "扩大", "decline", "larger"),
    /** 降幅持平: the decline is as it was. */
    DECLINE_STEADY("降幅", "持平", "decline", ""),
    /** 由负转正: a decline became growth. */
    TURNED_POSITIVE("增速由负转正，", "提高", "turned positive,", "higher"),
    /** 由正转负: growth became a decline. */
    TURNED_NEGATIVE("增速由正转负，", "回落", "turned negative,", "lower"),
    /** 由降转平: a decline ended at 0.0. */
    STOPPED_FALLING("增速由降转平，", "提高", "stopped falling,", "higher"),
    /** 由升转平: growth ended at 0.0. */
    STOPPED_GROWING("增速由升转平，", "回落", "stopped growing,", "lower"),
    /** 由平转升: growth began from 0.0. */
    STARTED_GROWING("增速由平转升，", "提高", "started growing,", "higher"),
    /** 由平转降: a decline began from 0.0. */
    STARTED_FALLING("增速由平转降，", "回落", "started falling,", "lower");

    private final String zhSubject;
    private final String zhVerb;
    private final String enSubject;
    private final String enWord;

    RateMovement(String zhSubject, String zhVerb, String enSubject, String enWord) {
        this.zhSubject = zhSubject;
        this.zhVerb = zhVerb;
        this.enSubject = enSubject;
        this.enWord = enWord;
    }

    /**
     * Returns the movement between rates of these signs.
     *
     * @param direction the sign of the difference, current less previous
     */
    static RateMovement of(int previous, int current, int direction) {
        if (previous == current) {
            return current < 0
                    ? byDirection(direction, DECLINE_WIDENED, DECLINE_STEADY, DECLINE_NARROWED)
                    : byDirection(direction, SLOWER, STEADY, FASTER);
        }
        return switch (previous) {
            case -1 -> current == 0 ? STOPPED_FALLING : TURNED_POSITIVE;
            case 0 -> current < 0 ? STARTED_FALLING : STARTED_GROWING;
            default -> current == 0 ? STOPPED_GROWING : TURNED_NEGATIVE;
        };
    }

    private static RateMovement byDirection(
            int direction, RateMovement down, RateMovement same, RateMovement up) {
        if (direction == 0) {
            return same;
        }
        return direction < 0 ? down : up;
    }

    /** Returns 降幅比1—10月份收窄1.4个百分点, from the size of the change in both languages. */
    Label sentence(Label points, Optional<Label> earlier) {
        boolean steady = enWord.isEmpty();
        String zhEarlier = earlier.map(told -> (steady ? "与" : "比") + told.zh()).orElse("");
        String enEarlier = earlier.map(told -> (steady ? " from " : " than in ") + told.en())
                .orElse("");
        return steady
                ? Label.of(zhSubject + zhEarlier + zhVerb, enSubject + " unchanged" + enEarlier)
                : Label.of(
                        zhSubject + zhEarlier + zhVerb + points.zh(),
                        enSubject + " " + points.en() + " " + enWord + enEarlier);
    }
}
