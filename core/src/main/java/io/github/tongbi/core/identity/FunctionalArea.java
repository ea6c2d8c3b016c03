package io.github.tongbi.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

import java.io.Serializable;

/**
 * A functional area (功能区) that is defined by the divisions it is made of.
 *
 * <p>Example: Dapeng New District (大鹏新区) lies in Longgang, 440307, and has no code. It is made of
 * the sub-districts 葵涌, 大鹏 and 南澳, in the statistical list of 2023 440307009, 440307010 and
 * 440307011.
 *
 * @param name the name, {@code "大鹏新区"}
 * @param within the division it lies in
 * @param members the divisions it is made of, all below that division; at least one
 */
public record FunctionalArea(String name, RegionCode within, ImmutableSet<RegionCode> members)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the area.
     *
     * @throws IllegalArgumentException if there is no member, or one does not lie below the division
     */
    public FunctionalArea {
        RegionReader.checkedArea(requireNonNull(name, "name"), name);
        checkArgument(
                requireNonNull(within, "within").area().isEmpty(),
                "expected a division around the area such as 440307, got %s",
                within);
        checkArgument(
                !requireNonNull(members, "members").isEmpty(),
                "expected at least one division in %s",
                name);
        for (RegionCode member : members) {
            checkArgument(
                    isBelow(member, within),
                    "expected a division below %s such as 440307009, got %s",
                    within,
                    member);
        }
    }

    private static boolean isBelow(RegionCode member, RegionCode within) {
        return member.area().isEmpty()
                && member.isWithin(within)
                && !member.code().equals(within.code());
    }

    /** Returns the area as figures name it, {@code 440307/大鹏新区}. */
    public RegionCode region() {
        return within.functionalArea(name);
    }

    /**
     * Tells whether the place lies in this area: the area itself, one of its members, or a place
     * within one of them. Whole Longgang does not lie in Dapeng.
     */
    public boolean contains(RegionCode place) {
        if (place.isWithin(region())) {
            return true;
        }
        for (RegionCode member : members) {
            if (place.isWithin(member)) {
                return true;
            }
        }
        return false;
    }
}
