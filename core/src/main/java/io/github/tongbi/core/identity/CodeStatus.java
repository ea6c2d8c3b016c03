package io.github.tongbi.core.identity;

/** What the check of an identity code found (校验结果), from the best to the worst. */
public enum CodeStatus {
    /** All characters and all check characters are right. */
    VALID,
    /** The check character of a credit code is right, that of the organisation code in it is not. */
    VALID_OUTER_ONLY,
    /** The form is right, but letters stand where the check needs digits. */
    UNVERIFIABLE,
    /** The form is right, the check character is another. */
    CHECK_MISMATCH,
    /** A character stands at a place where the standard does not allow it. */
    BAD_CHARACTER,
    /** There are more or fewer characters than the standard has. */
    BAD_LENGTH
}
