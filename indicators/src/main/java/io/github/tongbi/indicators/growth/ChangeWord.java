package io.github.tongbi.indicators.growth;

import static io.github.tongbi.indicators.growth.RateMovement.DECLINE_NARROWED;
import static io.github.tongbi.indicators.growth.RateMovement.DECLINE_STEADY;
import static io.github.tongbi.indicators.growth.RateMovement.DECLINE_WIDENED;
import static io.github.tongbi.indicators.growth.RateMovement.FASTER;
import static io.github.tongbi.indicators.growth.RateMovement.SLOWER;
import static io.github.tongbi.indicators.growth.RateMovement.STARTED_FALLING;
import static io.github.tongbi.indicators.growth.RateMovement.STARTED_GROWING;
import static io.github.tongbi.indicators.growth.RateMovement.STEADY;
import static io.github.tongbi.indicators.growth.RateMovement.STOPPED_FALLING;
import static io.github.tongbi.indicators.growth.RateMovement.STOPPED_GROWING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** A word that reports print for the movement of a growth rate, and the movements that it fits. */
public enum ChangeWord {
    /** 增速加快, 增幅扩大: of growth that goes on. */
    QUICKENED(1, ImmutableSet.of(FASTER), "增速加快", "加快", "增幅扩大"),
    /** 增速提高: of growth, also out of a decline; never of a decline that goes on. */
    RAISED(
            1,
            ImmutableSet.of(FASTER, RateMovement.TURNED_POSITIVE, STARTED_GROWING, STOPPED_FALLING),
            "增速提高",
            "提高",
            "增速提升",
            "提升",
            "增速上升",
            "上升"),
    /** 增速回升: as {@link #RAISED}. */
    RECOVERED(1, RAISED.movements, "增速回升", "回升"),
    /** 增速放缓, 增幅收窄: of growth that goes on. */
    SLOWED(-1, ImmutableSet.of(SLOWER), "增速放缓", "放缓", "增幅收窄"),
    /** 增速回落: of growth, also into a decline. */
    FELL_BACK(
            -1,
            ImmutableSet.of(SLOWER, RateMovement.TURNED_NEGATIVE, STARTED_FALLING, STOPPED_GROWING),
            "增速回落",
            "回落",
            "增速降低",
            "增速下降",
            "增速下滑"),
    /** 降幅收窄: of a decline that goes on. */
    NARROWED(1, ImmutableSet.of(DECLINE_NARROWED), "降幅收窄", "收窄", "降幅缩小"),
    /** 降幅扩大: of a decline that goes on. */
    WIDENED(-1, ImmutableSet.of(DECLINE_WIDENED), "降幅扩大"),
    /** 由负转正, 由降转升: of a decline that became growth. */
    TURNED_POSITIVE(1, ImmutableSet.of(RateMovement.TURNED_POSITIVE), "由负转正", "转正", "由降转升", "由降转增"),
    /** 由正转负, 由升转降: of growth that became a decline. */
    TURNED_NEGATIVE(
            -1, ImmutableSet.of(RateMovement.TURNED_NEGATIVE), "由正转负", "转负", "由升转降", "由增转降"),
    /** 持平: of a rate that is as it was. */
    UNCHANGED(0, ImmutableSet.of(STEADY, DECLINE_STEADY), "增速持平", "持平", "降幅持平");

    private final int direction;
    private final ImmutableSet<RateMovement> movements;
    private final ImmutableList<String> spellings;

    ChangeWord(int direction, ImmutableSet<RateMovement> movements, String... spellings) {
        this.direction = direction;
        this.movements = movements;
        this.spellings = ImmutableList.copyOf(spellings);
    }

    /** Tells whether the word says this movement: 降幅收窄 says that of −1.6 % to −0.3 %. */
    public boolean fits(RateMovement movement) {
        return movements.contains(movement);
    }

    /** Returns 1 where the later rate is the higher one, −1 where it is the lower one, else 0. */
    int direction() {
        return direction;
    }

    /** Returns how it is printed, the usual form first. */
    ImmutableList<String> spellings() {
        return spellings;
    }

    /** Returns the usual form, 降幅收窄. */
    @Override
    public String toString() {
        return spellings.get(0);
    }
}
