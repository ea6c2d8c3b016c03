package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;

/**
 * A column of a table as the library writes it.
 *
 * @param index its position among the columns of the layout
 * @param path the field that stands in it, {@code areaUse.leased}
 * @param header its names, 面积使用.出租 and "use of area.leased"
 * @param others further names that are understood
 * @param hasFigures whether figures stand in it, whose unit the header may tell
 */
record Column(
        int index, String path, Label header, ImmutableList<String> others, boolean hasFigures) {}
