package io.github.tongbi.formats.sdmx;

import com.google.common.base.Enums;
import com.google.common.base.Joiner;

import io.github.tongbi.core.error.UnreadableTextException;

import java.util.function.Function;

/** Codes of our own, which are the names of enum constants. */
final class CodeName {
    private CodeName() {}

    /** Returns a reader of the names, which refuses any other text. */
    static <E extends Enum<E>> Function<String, E> of(Class<E> type) {
        return text -> Enums.getIfPresent(type, text)
                .toJavaUtil()
                .orElseThrow(() -> new UnreadableTextException(
                        "one of " + Joiner.on(", ").join(type.getEnumConstants()), text));
    }
}
