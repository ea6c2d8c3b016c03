package io.github.tongbi.core.quantity;

/** In which digits a number is written (数字用法, GB/T 15835-2011). */
public enum Numerals {
    /** 阿拉伯数字: 1724.48. */
    ARABIC,
    /** 分节: Arabic digits with a comma before each group of three, 1,724.48. */
    GROUPED,
    /** 汉字数字: 三成, 一个半月, 近百个; whole numbers below 10000 before the scale word, and halves. */
    CHINESE
}
