package io.github.tongbi.core.quantity;

import com.google.common.collect.ImmutableMap;

/** The words beside the number of a printed figure; longer ones come first, 超过 before 超. */
final class FigureWords {
    static final ImmutableMap<String, Qualifier> BEFORE = ImmutableMap.<String, Qualifier>builder()
            .put("不少于", Qualifier.AT_LEAST)
            .put("至少", Qualifier.AT_LEAST)
            .put("将近", Qualifier.NEAR)
            .put("近", Qualifier.NEAR)
            .put("大约", Qualifier.ABOUT)
            .put("大概", Qualifier.ABOUT)
            .put("约", Qualifier.ABOUT)
            .put("超过", Qualifier.OVER)
            .put("超", Qualifier.OVER)
            .put("逾", Qualifier.OVER)
            .put("突破", Qualifier.OVER)
            .put("不到", Qualifier.UNDER)
            .put("不足", Qualifier.UNDER)
            .put("数", Qualifier.SEVERAL)
            .put("几", Qualifier.SEVERAL)
            .buildOrThrow();

    static final ImmutableMap<String, Qualifier> AFTER = ImmutableMap.<String, Qualifier>builder()
            .put("及以上", Qualifier.AT_LEAST)
            .put("以上", Qualifier.AT_LEAST)
            .put("及以下", Qualifier.AT_MOST)
            .put("以下", Qualifier.AT_MOST)
            .put("以内", Qualifier.AT_MOST)
            .put("内", Qualifier.AT_MOST)
            .put("左右", Qualifier.ABOUT)
            .put("上下", Qualifier.ABOUT)
            .put("余", Qualifier.SOMEWHAT_OVER)
            .put("多", Qualifier.SOMEWHAT_OVER)
            .buildOrThrow();

    private static final String DASHES = "-–—~至到";

    private FigureWords() {}

    /** Tells whether a word of {@link #AFTER} ends in the character. */
    static boolean mayEnd(char c) {
        return "上下内右余多".indexOf(c) >= 0;
    }

    /** Tells whether the character may stand between the two numbers of a range. */
    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }
}
