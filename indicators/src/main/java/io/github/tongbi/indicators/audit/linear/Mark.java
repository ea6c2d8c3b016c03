package io.github.tongbi.indicators.audit.linear;

/**
 * A point to which a system can go back.
 *
 * @param bounds how many bounds the system had then
 * @param variables how many variables and rows it had
 */
public record Mark(int bounds, int variables) {}
