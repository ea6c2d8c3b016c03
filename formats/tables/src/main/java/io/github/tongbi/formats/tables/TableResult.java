package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

/**
 * What was read of a table: the rows that could be read, and what could not.
 *
 * @param values the entities, in the order of their rows
 * @param failures what could not be read, in the order of the file
 * @param titles the texts above the header: a title, {@code 单位：万元}
 */
public record TableResult<T>(
        ImmutableList<T> values,
        ImmutableList<TableFailure> failures,
        ImmutableList<String> titles) {}
