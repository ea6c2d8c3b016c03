package io.github.tongbi.formats.sdmx;

import com.google.common.base.Joiner;

import io.github.tongbi.core.error.Quoted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the columns of a message are, as its first row tells. */
final class CsvHeader {
    static final String STRUCTURE = "STRUCTURE";
    static final String STRUCTURE_ID = "STRUCTURE_ID";
    static final String ACTION = "ACTION";
    static final String DATAFLOW = "dataflow";
    static final String DATA_STRUCTURE = "datastructure";

    private static final int NONE = -1;
    private static final String NAME = ": ";

    private final long line;
    private final List<String> ids = new ArrayList<>();
    private final List<@Nullable Component> components = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private boolean labelled;
    private char delimiter = LocalisedText.DELIMITER;
    private int structureId = NONE;
    private int action = NONE;

    /**
     * Reads the first row.
     *
     * @throws UnreadableSdmxException if a column comes twice, or one that has to be there is missing
     */
    CsvHeader(long line, List<String> fields) {
        this.line = line;
        readStructure(fields.get(0));
        for (int i = 1; i < fields.size(); i++) {
            addColumn(i, fields.get(i));
        }
        requireColumns();
    }

    /** Reads STRUCTURE, or STRUCTURE[;] with the delimiter of sub-fields. */
    private void readStructure(String field) {
        boolean delimited = field.length() == STRUCTURE.length() + 3
                && field.startsWith(STRUCTURE + "[")
                && field.endsWith("]");
        if (!delimited && !field.equals(STRUCTURE)) {
            throw refused("a first column STRUCTURE or STRUCTURE[;]", field);
        }
        if (delimited) {
            delimiter = field.charAt(STRUCTURE.length() + 1);
        }
        ids.add(STRUCTURE);
        components.add(null);
    }

    private void addColumn(int index, String field) {
        int name = field.indexOf(NAME);
        String id = name < 0 ? field : field.substring(0, name);
        Component component = Component.byId(withoutBrackets(id));
        if (component == null) {
            addOther(index, field);
            return;
        }
        boolean bracketed = !id.equals(component.name());
        if (bracketed && component.kind() != Component.Kind.LOCALISED) {
            throw refused("a column " + component + " of one value", id);
        }
        labelled |= name >= 0;
        ids.add(component.name());
        components.add(component);
    }

    /** A column of several values or languages ends in brackets: ATTR[], LABEL[en;zh]. */
    private static String withoutBrackets(String id) {
        int open = id.indexOf('[');
        return open >= 0 && id.endsWith("]") ? id.substring(0, open) : id;
    }

    private void addOther(int index, String field) {
        ids.add(field);
        components.add(null);
        if (index == 1 && field.equals(STRUCTURE_ID)) {
            structureId = index;
        } else if (field.equals(ACTION)) {
            action = index;
        } else {
            ignored.add(field);
        }
    }

    private void requireColumns() {
        if (structureId == NONE) {
            throw refused("a second column STRUCTURE_ID", ids.size() > 1 ? ids.get(1) : "");
        }
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw refused("each column once", id);
            }
        }
        for (Component dimension : Component.DIMENSIONS) {
            if (!components.contains(dimension)) {
                throw refused("a column " + dimension, Joiner.on(", ").join(ids));
            }
        }
    }

    private UnreadableSdmxException refused(String expected, String found) {
        return new UnreadableSdmxException(
                line, "expected " + expected + ", got " + Quoted.of(found));
    }

    int size() {
        return ids.size();
    }

    List<String> ignored() {
        return ignored;
    }

    /** Returns what stands between the languages of a text. */
    char delimiter() {
        return delimiter;
    }

    String structureId(List<String> fields) {
        String id = fields.get(structureId);
        int name = id.indexOf(NAME);
        return name < 0 ? id : id.substring(0, name);
    }

    boolean hasAction() {
        return action != NONE;
    }

    String action(List<String> fields) {
        return fields.get(action);
    }

    /** Takes the values of a row; a code with its name, {@code A: annual}, is the code alone. */
    void fill(Cells cells, List<String> fields) {
        cells.clear();
        for (int i = 0; i < fields.size(); i++) {
            Component component = components.get(i);
            if (component != null) {
                cells.set(component, value(component, fields.get(i)));
            }
        }
    }

    private String value(Component component, String field) {
        int name = labelled && !component.isFreeText() ? field.indexOf(NAME) : NONE;
        return name < 0 ? field : field.substring(0, name);
    }
}
