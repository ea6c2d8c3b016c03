package io.github.tongbi.core.identity;

import java.util.Optional;

/**
 * The department that registers an organisation (登记管理部门), told by the first character of its
 * credit code: 9 for the registry of commerce.
 *
 * <p>The table is that of GB 32100-2015 after amendment 1 of 2016. Other tables are in use, so a
 * character that is not listed here is no error.
 */
public enum RegisteringDepartment {
    INSTITUTIONAL_ESTABLISHMENT("1", "机构编制", "Institutional establishment"),
    FOREIGN_AFFAIRS("2", "外交", "Foreign affairs"),
    JUSTICE("3", "司法行政", "Judicial administration"),
    CULTURE("4", "文化", "Culture"),
    CIVIL_AFFAIRS("5", "民政", "Civil affairs"),
    TOURISM("6", "旅游", "Tourism"),
    RELIGION("7", "宗教", "Religious affairs"),
    TRADE_UNIONS("8", "工会", "Trade unions"),
    COMMERCE("9", "工商", "Industry and commerce"),
    MILITARY("A", "中央军委改革和编制办公室", "Military reform and establishment"),
    AGRICULTURE("N", "农业", "Agriculture"),
    OTHER("Y", "其他", "Other");

    private final String symbol;
    private final String chineseName;
    private final String englishName;

    RegisteringDepartment(String symbol, String chineseName, String englishName) {
        this.symbol = symbol;
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    /** Returns the department with this character, {@code "9"}, or empty if none is known by it. */
    public static Optional<RegisteringDepartment> bySymbol(String symbol) {
        for (RegisteringDepartment department : values()) {
            if (department.symbol.equals(symbol)) {
                return Optional.of(department);
            }
        }
        return Optional.empty();
    }

    /** Returns the first character of its codes, {@code "9"}. */
    public String symbol() {
        return symbol;
    }

    /** Returns the Chinese name, {@code "工商"}. */
    public String chineseName() {
        return chineseName;
    }

    /** Returns the English name, {@code "Industry and commerce"}. */
    public String englishName() {
        return englishName;
    }
}
