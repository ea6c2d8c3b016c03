package io.github.tongbi.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A division (大类) of GB/T 4754-2017, such as 27 医药制造业.
 *
 * @param code two digits, {@code "27"}
 * @param section the section it belongs to
 * @param chineseName {@code "医药制造业"}
 * @param englishName {@code "Medicines"}
 */
public record IndustryDivision(
        String code, IndustrySection section, String chineseName, String englishName)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ImmutableList<IndustryDivision> ALL = read(IndustryNames.DIVISIONS);

    /** Creates the division; those of the standard are in {@link #all}. */
    public IndustryDivision {
        requireNonNull(chineseName, "chineseName");
        requireNonNull(englishName, "englishName");
        checkArgument(
                requireNonNull(section, "section").hasDivision(requireNonNull(code, "code")),
                "expected a division of %s, got %s",
                section,
                code);
    }

    /** Returns the 97 divisions, 01 to 97. */
    public static ImmutableList<IndustryDivision> all() {
        return ALL;
    }

    /** Returns the division with the code, {@code "27"}, or empty if there is none. */
    public static Optional<IndustryDivision> byCode(String code) {
        return IndustrySection.ofDivision(code).map(section -> ALL.get(Integer.parseInt(code) - 1));
    }

    private static ImmutableList<IndustryDivision> read(String table) {
        Splitter cells = Splitter.on('|');
        ImmutableList.Builder<IndustryDivision> divisions = ImmutableList.builder();
        for (String row : Splitter.on('\n').omitEmptyStrings().split(table)) {
            List<String> cell = cells.splitToList(row);
            IndustrySection section = IndustrySection.ofDivision(cell.get(0)).orElseThrow();
            divisions.add(new IndustryDivision(cell.get(0), section, cell.get(1), cell.get(2)));
        }
        return divisions.build();
    }

    /** Returns the code and the Chinese name, {@code 27 医药制造业}. */
    @Override
    public String toString() {
        return code + ' ' + chineseName;
    }
}
