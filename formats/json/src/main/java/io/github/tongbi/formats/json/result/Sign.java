package io.github.tongbi.formats.json.result;

import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;

/** Whether a part is added to its total or subtracted from it. */
enum Sign {
    ADDED,
    SUBTRACTED;

    static final TextType<Sign> TYPE = TextType.ofEnum(Sign.class);

    static Sign of(boolean isSubtracted) {
        return isSubtracted ? SUBTRACTED : ADDED;
    }

    /** Tells whether the field says that it is subtracted. */
    static boolean isSubtracted(Values values, Field<Sign> field) {
        return values.find(field).orElse(ADDED) == SUBTRACTED;
    }
}
