package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeySetTest {
    @Test
    void everyKeyIsNewOnce() {
        KeySet keys = new KeySet();
        for (int i = 0; i < 100_000; i++) {
            assertThat(keys.add("key " + i)).isTrue();
        }
        for (int i = 0; i < 100_000; i += 7) {
            assertThat(keys.add("key " + i)).isFalse();
        }
        assertThat(keys.size()).isEqualTo(100_000);
    }
}
