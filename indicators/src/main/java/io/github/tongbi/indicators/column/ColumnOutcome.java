package io.github.tongbi.indicators.column;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.indicators.result.UndefinedReason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What became of a row of a column. Its {@link #code} stands in the column of outcomes and does not
 * change between versions.
 */
public enum ColumnOutcome {
    /** The row has a number. */
    VALUE(0, null),
    /** The row has a number below zero where a flow cannot shrink: an earlier month was revised. */
    REVISED(1, null),
    /** There is no number for the current period, the completed part or the part. */
    MISSING_CURRENT(2, UndefinedReason.MISSING_CURRENT),
    /** There is no number for the base period. */
    MISSING_BASE(3, UndefinedReason.MISSING_BASE),
    /** There is no number for one of the inputs. */
    MISSING_INPUT(4, UndefinedReason.MISSING_INPUT),
    /** The base is zero. */
    ZERO_BASE(5, UndefinedReason.ZERO_BASE),
    /** The base is negative, and the current number is not positive. */
    NEGATIVE_BASE(6, UndefinedReason.NEGATIVE_BASE),
    /** The base and the current number have different signs. */
    SIGN_CHANGE(7, UndefinedReason.SIGN_CHANGE),
    /** The plan is zero. */
    ZERO_PLAN(8, UndefinedReason.ZERO_PLAN),
    /** The plan is negative. */
    NEGATIVE_PLAN(9, UndefinedReason.NEGATIVE_PLAN),
    /** The whole is zero. */
    ZERO_DENOMINATOR(10, UndefinedReason.ZERO_DENOMINATOR),
    /** An input is no whole number of the unit, or of a size at which a double skips whole numbers. */
    NOT_WHOLE(11, null),
    /** The number has more digits than its column can hold. */
    OUT_OF_RANGE(12, null);

    private static final ImmutableList<ColumnOutcome> BY_CODE = ImmutableList.copyOf(values());

    private final byte code;
    private final Optional<UndefinedReason> reason;

    ColumnOutcome(int code, @Nullable UndefinedReason reason) {
        this.code = (byte) code;
        this.reason = Optional.ofNullable(reason);
    }

    /** Returns the outcome of a code. */
    static ColumnOutcome of(byte code) {
        return BY_CODE.get(code);
    }

    /** Returns the code, 0 for {@link #VALUE}. */
    public byte code() {
        return code;
    }

    /** Tells whether the row has a number. */
    public boolean hasNumber() {
        return this == VALUE || this == REVISED;
    }

    /** Returns why the typed function has no value either; empty where only the column sets a limit. */
    public Optional<UndefinedReason> reason() {
        return reason;
    }
}
