package io.github.tongbi.core.identity;

import com.google.common.collect.ImmutableList;

import java.util.Collections;
import java.util.Optional;

/** Which characters stand where in a code. */
final class CodeShape {
    private final ImmutableList<Alphabet> places;

    static CodeShape of(int count, Alphabet alphabet) {
        return new CodeShape(ImmutableList.copyOf(Collections.nCopies(count, alphabet)));
    }

    private CodeShape(ImmutableList<Alphabet> places) {
        this.places = places;
    }

    CodeShape then(int count, Alphabet alphabet) {
        return new CodeShape(ImmutableList.<Alphabet>builder()
                .addAll(places)
                .addAll(Collections.nCopies(count, alphabet))
                .build());
    }

    /** Returns the length or the first character that is wrong in a cleaned code. */
    Optional<CodeCheck> fault(String code) {
        if (code.length() != places.size()) {
            return Optional.of(new CodeCheck.BadLength(places.size(), code.length()));
        }
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).contains(code.charAt(i))) {
                String found = Character.toString(code.codePointAt(i));
                return Optional.of(new CodeCheck.BadCharacter(i + 1, found));
            }
        }
        return Optional.empty();
    }
}
