package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.quantity.Rational;

import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The number {@code x ≥ 0} of which a power, or the sum of all powers up to it, is a given rational: {@code
 * xⁿ = t} or {@code x + x² + … + xⁿ = t}.
 *
 * <p>The number is mostly irrational and never calculated. What is calculated, by whole numbers alone,
 * is the cell of a decimal grid that it lies in. Numbers on the grid compare with the middle of the
 * cell as they do with the number itself, so that every rounding to fewer digits, and every comparison
 * with a printed end, is decided exactly.
 *
 * @param sum whether all powers are added up
 * @param power the highest power, positive
 * @param target what they come to, not negative
 */
record PowerRoot(boolean sum, int power, Rational target) {

    /** Returns a number that compares with every number of so many decimals as the root does. */
    Rational near(int decimals) {
        BigInteger floor = floor(decimals);
        Rational low = onGrid(floor, decimals);
        Rational half = Rational.powerOfTen(-decimals).dividedBy(Rational.of(2));
        return isAt(floor, decimals) ? low : low.plus(half);
    }

    /** Returns the largest number of so many decimals that is not above the root. */
    Rational below(int decimals) {
        return onGrid(floor(decimals), decimals);
    }

    /** Returns the smallest number of so many decimals that is not below the root. */
    Rational above(int decimals) {
        BigInteger floor = floor(decimals);
        return onGrid(isAt(floor, decimals) ? floor : floor.add(BigInteger.ONE), decimals);
    }

    private static Rational onGrid(BigInteger steps, int decimals) {
        return Rational.of(steps).multipliedBy(Rational.powerOfTen(-decimals));
    }

    private boolean isAt(BigInteger steps, int decimals) {
        BigInteger one = BigInteger.TEN.pow(decimals);
        return Rational.of(powers(steps, one)).equals(goal(one));
    }

    /** Halves the range of grid steps that the root lies in until one is left. */
    private BigInteger floor(int decimals) {
        BigInteger one = BigInteger.TEN.pow(decimals);
        Rational goal = goal(one);
        BigInteger low = BigInteger.ZERO;
        BigInteger beyond =
                target.toInteger(RoundingMode.CEILING).add(BigInteger.TWO).multiply(one);
        while (beyond.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(beyond).shiftRight(1);
            if (Rational.of(powers(middle, one)).compareTo(goal) <= 0) {
                low = middle;
            } else {
                beyond = middle;
            }
        }
        return low;
    }

    private Rational goal(BigInteger one) {
        return target.multipliedBy(Rational.of(one.pow(power)));
    }

    /** Returns the powers of {@code steps ÷ one}, times {@code oneⁿ}. */
    private BigInteger powers(BigInteger steps, BigInteger one) {
        return sum ? sumOfPowers(steps, one) : steps.pow(power);
    }

    /** Returns {@code (s + s² + … + sⁿ) × oneⁿ} for {@code s = steps ÷ one}. */
    private BigInteger sumOfPowers(BigInteger steps, BigInteger one) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger scale = BigInteger.ONE;
        for (int i = 0; i < power; i++) {
            sum = sum.add(scale).multiply(steps);
            scale = scale.multiply(one);
        }
        return sum;
    }
}
