package io.github.tongbi.core.identity;

/** The characters that may stand at a place of a code; the value of one is its index. */
enum Alphabet {
    DIGITS("0123456789"),
    /** Check characters modulo 11, in which X is ten. */
    DIGITS_AND_X("0123456789X"),
    /** GB 32100-2015: no I, O, S, V and Z. */
    CREDIT("0123456789ABCDEFGHJKLMNPQRTUWXY"),
    LETTERS_AND_DIGITS("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private final String characters;

    Alphabet(String characters) {
        this.characters = characters;
    }

    boolean contains(char c) {
        return characters.indexOf(c) >= 0;
    }

    int value(char c) {
        return characters.indexOf(c);
    }

    String character(int value) {
        return characters.substring(value, value + 1);
    }

    /** Returns the sum of the values, each times the weight of its place, from the first place on. */
    int weightedSum(String code, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += value(code.charAt(i)) * weights[i];
        }
        return sum;
    }
}
