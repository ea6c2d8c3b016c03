package io.github.tongbi.formats.tables.sheet;

import java.util.ArrayList;
import java.util.List;

/** The texts that a workbook keeps once for all cells. */
final class SharedTexts {
    /** Counted for every text beside its characters: the memory of the object. */
    private static final int OVERHEAD = 32;

    private final List<Cell> texts = new ArrayList<>();

    static SharedTexts read(PartXml xml, Limits limits) {
        SharedTexts shared = new SharedTexts();
        long characters = 0;
        while (xml.nextStart()) {
            if (xml.isStart("si")) {
                String text = RichText.read(xml, "si", limits.cellCharacters());
                characters += text.length() + OVERHEAD;
                if (characters > limits.sharedCharacters()) {
                    throw new UnreadableSheetException("expected shared texts of at most "
                            + limits.sharedCharacters() + " characters, got more");
                }
                shared.texts.add(limits.cell(text));
            }
        }
        return shared;
    }

    int size() {
        return texts.size();
    }

    Cell get(int index) {
        return texts.get(index);
    }
}
