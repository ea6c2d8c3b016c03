package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.share.SampleSize;

import java.math.BigInteger;
import java.util.Optional;

/** A share of whole numbers: how many there are at least, so that it can be in its box. */
final class WholeShare {
    private WholeShare() {}

    /** Returns the smallest whole denominator that some whole numerator makes a fraction of the box. */
    static Optional<BigInteger> of(Product product, Problem problem, boolean isNegative) {
        Range<Rational> box = problem.variable(product.factor()).box();
        boolean whole = isWhole(product.denominator(), problem)
                && isWhole(product.numerator(), problem)
                && product.offset().isInteger();
        return !isNegative && whole && box.hasLowerBound() && box.hasUpperBound()
                ? Optional.of(SampleSize.smallestFor(box))
                : Optional.empty();
    }

    private static boolean isWhole(Affine affine, Problem problem) {
        return affine.isVariable() && problem.isWhole(affine.form().variable(0));
    }
}
