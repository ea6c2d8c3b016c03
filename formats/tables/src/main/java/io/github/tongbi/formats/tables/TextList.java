package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import java.util.List;

/** Several texts in one cell: {@code 人口；法人；城市部件}. A backslash stands before what is part of a text. */
final class TextList {
    private static final char END = '；';
    private static final char ESCAPE = '\\';

    private TextList() {}

    static String join(List<String> texts) {
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            cell.append(cell.isEmpty() ? "" : END);
            for (int i = 0; i < text.length(); i++) {
                char next = text.charAt(i);
                cell.append(next == END || next == ESCAPE ? "\\" : "").append(next);
            }
        }
        return cell.toString();
    }

    static ImmutableList<String> split(String cell) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next == END) {
                texts.add(text.toString());
                text.setLength(0);
            } else if (next == ESCAPE && i + 1 < cell.length()) {
                text.append(cell.charAt(++i));
            } else {
                text.append(next);
            }
        }
        return texts.add(text.toString()).build();
    }
}
