package io.github.tongbi.core.quantity;

import com.google.common.base.Splitter;

import java.util.List;
import java.util.Optional;

/** Commas between groups of three digits, as in 2,748,456. */
final class Grouping {
    private Grouping() {}

    /** Returns the digits without their commas, or empty if a comma stands where none may. */
    static Optional<String> remove(String digits) {
        if (digits.indexOf(',') < 0) {
            return Optional.of(digits);
        }
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point);
        List<String> groups = Splitter.on(',').splitToList(whole);
        boolean regular = decimals.indexOf(',') < 0
                && isLeadingGroup(groups.get(0))
                && groups.stream().skip(1).allMatch(group -> group.length() == 3);
        return regular ? Optional.of(String.join("", groups) + decimals) : Optional.empty();
    }

    private static boolean isLeadingGroup(String group) {
        int digits = group.startsWith("-") ? group.length() - 1 : group.length();
        return digits >= 1 && digits <= 3;
    }
}
