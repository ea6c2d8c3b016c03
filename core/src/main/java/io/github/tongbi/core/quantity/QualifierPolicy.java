package io.github.tongbi.core.quantity;

import java.io.Serializable;

/**
 * How far the words 近, 约 and 余 reach (概数范围), which no standard settles. A caller with another
 * convention gives one of his own to {@link Figure#bounds(Rounding.Rule, QualifierPolicy)}.
 *
 * <p>Every method gets the absolute value of the printed number and one unit of its last digit that is
 * not zero, 1000 for 3000 and 0.1万 for 3.6万, and returns a distance of 0 or more.
 */
public interface QualifierPolicy extends Serializable {
    /**
     * The convention of the house: 近 reaches down by a tenth of a number of one leading digit
     * (近百: 90 to 100) and otherwise by one unit (近3.6万: 3.5万 to 3.6万), 约 by half a unit to either
     * side, 余 up by one unit (100余: 100 to 200).
     */
    QualifierPolicy HOUSE = HousePolicy.INSTANCE;

    /** Returns how far below the number 近 begins; the number itself is left out. */
    Rational near(Rational number, Rational unit);

    /** Returns how far 约 reaches to either side, both ends included. */
    Rational about(Rational number, Rational unit);

    /** Returns how far above the number 余 ends; both ends are left out. */
    Rational somewhatOver(Rational number, Rational unit);
}
