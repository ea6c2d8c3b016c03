package io.github.tongbi.core.catalogue;

import com.google.common.base.Enums;
import com.google.common.base.Joiner;

import io.github.tongbi.core.error.UnreadableTextException;

import java.util.Optional;

/** Constants of enums by their names. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Enums.getIfPresent(type, name).toJavaUtil();
    }

    static <E extends Enum<E>> E parse(Class<E> type, String name) {
        return find(type, name)
                .orElseThrow(() -> new UnreadableTextException(
                        "one of " + Joiner.on(", ").join(type.getEnumConstants()), name));
    }
}
