package io.github.tongbi.formats.fields;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Label;

import java.util.List;

/**
 * What entities, fields and constants are called in Chinese and English (名称对照), for headers of
 * tables.
 *
 * <p>Example: {@code exports} of trade figures is 出口总额 or "exports", and a header may say 出口额 or
 * 出口 as well; the constant {@code SIGNED} of a stage is 签约 or "signed".
 */
public final class Words {
    private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();

    private final ImmutableMap<String, Entry> entries;

    /** Read when it is asked for first, and once. */
    private static final class Standard {
        static final Words WORDS = read();
    }

    private Words(ImmutableMap<String, Entry> entries) {
        this.entries = entries;
    }

    /** Returns the words for all that is in {@link Entities}. */
    public static Words standard() {
        return Standard.WORDS;
    }

    private static Words read() {
        ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
        for (List<String> parts : TableLines.read("words.tsv")) {
            entries.put(parts.get(0), entry(parts));
        }
        return new Words(entries.buildOrThrow());
    }

    private static Entry entry(List<String> parts) {
        List<String> others = parts.size() > 3 ? COMMAS.splitToList(parts.get(3)) : List.of();
        return new Entry(Label.of(parts.get(1), parts.get(2)), ImmutableList.copyOf(others));
    }

    /** Returns what a table of such entities is called: 外贸, trade. */
    public Label of(EntityType<?> type) {
        return entry(type.type().getSimpleName()).label();
    }

    /** Returns what the field is called: 出口总额, exports. */
    public Label of(EntityType<?> type, Field<?> field) {
        return entry(key(type, field)).label();
    }

    /** Returns other Chinese names that a header of the field may have: 出口额, 出口. */
    public ImmutableList<String> othersOf(EntityType<?> type, Field<?> field) {
        return entry(key(type, field)).others();
    }

    /** Returns what a constant of the type is called: 签约, signed. */
    public Label of(TextType<?> type, String constant) {
        return entry(type.type().getSimpleName() + "." + constant).label();
    }

    private static String key(EntityType<?> type, Field<?> field) {
        return type.type().getSimpleName() + "." + field.name();
    }

    private Entry entry(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("expected a name in words.tsv, got none of " + key);
        }
        return entry;
    }

    /** Returns all keys, {@code "TradeFigures.exports"}. */
    ImmutableList<String> keys() {
        return entries.keySet().asList();
    }

    private record Entry(Label label, ImmutableList<String> others) {}
}
