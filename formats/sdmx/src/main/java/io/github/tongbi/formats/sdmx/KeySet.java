package io.github.tongbi.formats.sdmx;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The keys that have been seen, 128 bits of each, in an open hash table: 1 000 000 keys take 32 MB
 * where their texts would take four times as much. The hash differs from run to run, so that nobody
 * can prepare two keys that share it.
 */
final class KeySet {
    private static final int FIRST_CAPACITY = 1 << 10;

    private final HashFunction hash = Hashing.goodFastHash(128);
    private long[] slots = new long[2 * FIRST_CAPACITY];
    private int size;

    /** Adds the key, and tells whether it is new. */
    boolean add(String key) {
        byte[] bytes = hash.hashBytes(key.getBytes(StandardCharsets.UTF_8)).asBytes();
        long first = Longs.fromByteArray(bytes);
        long second = Longs.fromByteArray(Arrays.copyOfRange(bytes, Long.BYTES, 2 * Long.BYTES));
        boolean isNew = put(slots, first | 1, second);
        if (isNew) {
            size++;
            growIfFull();
        }
        return isNew;
    }

    int size() {
        return size;
    }

    /** Puts both halves where there is room; the first is odd, and so never the 0 of an empty slot. */
    private static boolean put(long[] slots, long first, long second) {
        int mask = slots.length / 2 - 1;
        int slot = (int) (second & mask);
        while (slots[2 * slot] != 0) {
            if (slots[2 * slot] == first && slots[2 * slot + 1] == second) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = first;
        slots[2 * slot + 1] = second;
        return true;
    }

    private void growIfFull() {
        if (size < slots.length / 2 / 4 * 3) {
            return;
        }
        long[] larger = new long[2 * slots.length];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }
}
