package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** The signs of the denominators of products, as far as a branch of a search has settled them. */
final class Signs {
    private static final int UNKNOWN = 2;

    private final ImmutableList<Product> products;
    private final int[] signs;

    Signs(ImmutableList<Product> products) {
        this.products = products;
        this.signs = new int[products.size()];
        reset();
    }

    /** Forgets what branches have settled. */
    void reset() {
        Arrays.setAll(signs, i -> products.get(i).sign() == Quotient.Sign.POSITIVE ? 1 : UNKNOWN);
    }

    /** Returns the sign of the denominator of that product: −1, 0 or 1. */
    int of(int number) {
        return signs[number];
    }

    /** Returns the first product that holds and whose sign is open. */
    OptionalInt firstUnknown(BitSet active) {
        for (int number = 0; number < signs.length; number++) {
            if (signs[number] == UNKNOWN && active.get(products.get(number).ground())) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the branches of all signs that the denominator of the product may have. */
    List<Branch> branches(int number, Constraints constraints) {
        Product product = products.get(number);
        Branch positive = ground -> {
            signs[number] = 1;
            constraints.positive(product, ground);
        };
        Branch negative = ground -> {
            signs[number] = -1;
            constraints.negative(product, ground);
        };
        Branch zero = ground -> {
            signs[number] = 0;
            constraints.zero(product, ground);
        };
        return product.sign() == Quotient.Sign.ANY
                ? ImmutableList.of(positive, negative, zero)
                : ImmutableList.of(positive, negative);
    }

    int[] save() {
        return signs.clone();
    }

    void restore(int[] before) {
        System.arraycopy(before, 0, signs, 0, signs.length);
    }
}
