package io.github.tongbi.core.quantity;

import com.google.common.collect.ImmutableMap;

import java.util.Arrays;
import java.util.Optional;

/**
 * A unit of measure (计量单位), such as 艘 or 亩: a measure word that counts things, or a physical unit
 * with an exact factor to the base unit of its dimension.
 *
 * <p>Scale words (万, 亿) are no part of a unit; they belong to the {@link Scale} of a figure. Codes are
 * those of UN/ECE Recommendation 20, where it has one.
 */
public enum Unit {
    /** 家, establishments: enterprises, departments. */
    ESTABLISHMENT("家", "establishments", ""),
    /** 个, the general counter: projects, items. */
    ITEM("个", "items", "C62"),
    /** 户, households and tenants of a park. */
    TENANT("户", "tenants", ""),
    /** 艘, vessels. */
    VESSEL("艘", "vessels", ""),
    /** 条, records of data. */
    RECORD("条", "records", ""),
    /** 项, matters and services. */
    MATTER("项", "matters", ""),
    /** 件, pieces and cases. */
    PIECE("件", "pieces", "H87"),
    /** 批次, batches inspected. */
    BATCH("批次", "batches", ""),
    /** 套, flats and sets. */
    SET("套", "sets", "SET"),
    /** 间, rooms. */
    ROOM("间", "rooms", ""),
    /** 栋, buildings. */
    BUILDING("栋", "buildings", ""),
    /** 台, machines. */
    MACHINE("台", "machines", ""),
    /** 辆, vehicles. */
    VEHICLE("辆", "vehicles", ""),
    /** 座, large structures: stations, bridges, works. */
    STRUCTURE("座", "structures", ""),
    /** 处, sites. */
    SITE("处", "sites", ""),
    /** 宗, plots and transactions. */
    TRANSACTION("宗", "transactions", ""),
    /** 次, occurrences: inspections, meetings. */
    OCCURRENCE("次", "times", ""),
    /** 人, persons. */
    PERSON("人", "persons", "IE"),
    /** 人次, attendances: one person counts as often as he comes. */
    ATTENDANCE("人次", "attendances", ""),

    /** 个月, calendar months, which have no fixed number of days. */
    MONTH("个月", "months", "MON", Dimension.CALENDAR, Rational.ONE),
    /** 年, calendar years of twelve months. */
    YEAR("年", "years", "ANN", Dimension.CALENDAR, Rational.of(12)),
    DAY("天", "days", "DAY", Dimension.TIME, Rational.ONE),
    /** 周, weeks of seven days. */
    WEEK("周", "weeks", "WEE", Dimension.TIME, Rational.of(7)),
    HOUR("小时", "hours", "HUR", Dimension.TIME, Rational.of(1, 24)),

    SQUARE_METRE("平方米", "m²", "MTK", Dimension.AREA, Rational.ONE),
    /** 亩, exactly 2000/3 m². */
    MU("亩", "mu", "", Dimension.AREA, Rational.of(2000, 3)),
    HECTARE("公顷", "ha", "HAR", Dimension.AREA, Rational.of(10_000)),
    SQUARE_KILOMETRE("平方公里", "km²", "KMK", Dimension.AREA, Rational.of(1_000_000)),
    METRE("米", "m", "MTR", Dimension.LENGTH, Rational.ONE),
    KILOMETRE("公里", "km", "KMT", Dimension.LENGTH, Rational.of(1_000)),
    NAUTICAL_MILE("海里", "nautical miles", "NMI", Dimension.LENGTH, Rational.of(1_852)),
    KILOGRAM("千克", "kg", "KGM", Dimension.MASS, Rational.ONE),
    TONNE("吨", "t", "TNE", Dimension.MASS, Rational.of(1_000)),
    CUBIC_METRE("立方米", "m³", "MTQ", Dimension.VOLUME, Rational.ONE),
    /** 总吨, gross tonnage: an index of a vessel's volume, not a mass. */
    GROSS_TONNAGE("总吨", "GT", "", Dimension.GROSS_TONNAGE, Rational.ONE),
    KILOWATT("千瓦", "kW", "KWT", Dimension.POWER, Rational.ONE),
    /** 马力 as fishing statistics count it, 0.735 kW: 60马力 is 44.1 kW and 600马力 is 441 kW exactly. */
    HORSEPOWER("马力", "hp of 0.735 kW", "", Dimension.POWER, Rational.of(735, 1_000)),
    /** 米制马力, 75 kgf·m/s by definition: 0.73549875 kW. */
    METRIC_HORSEPOWER(
            "米制马力", "metric hp", "HJ", Dimension.POWER, Rational.of(73_549_875, 100_000_000)),
    KILOWATT_HOUR("千瓦时", "kWh", "KWH", Dimension.ENERGY, Rational.ONE);

    private static final ImmutableMap<String, Unit> BY_SPELLING = spellings();

    private final String symbol;
    private final String englishName;
    private final String code;
    private final Dimension dimension;
    private final Rational factor;

    Unit(String symbol, String englishName, String code) {
        this(symbol, englishName, code, Dimension.COUNT, Rational.ONE);
    }

    Unit(String symbol, String englishName, String code, Dimension dimension, Rational factor) {
        this.symbol = symbol;
        this.englishName = englishName;
        this.code = code;
        this.dimension = dimension;
        this.factor = factor;
    }

    /**
     * Returns the unit with this code of UN/ECE Recommendation 20, {@code "MTK"}, or empty if no unit
     * here has it.
     */
    public static Optional<Unit> byCode(String code) {
        return Arrays.stream(values())
                .filter(unit -> !code.isEmpty() && unit.code.equals(code))
                .findFirst();
    }

    /** Returns the unit with this Chinese symbol or usual synonym, {@code "艘"} or {@code "㎡"}. */
    public static Optional<Unit> bySymbol(String symbol) {
        return Optional.ofNullable(BY_SPELLING.get(symbol));
    }

    /** Returns the units by their symbols and synonyms. */
    static ImmutableMap<String, Unit> bySpelling() {
        return BY_SPELLING;
    }

    private static ImmutableMap<String, Unit> spellings() {
        ImmutableMap.Builder<String, Unit> spellings = ImmutableMap.builder();
        for (Unit unit : values()) {
            spellings.put(unit.symbol, unit);
        }
        return spellings
                .put("㎡", SQUARE_METRE)
                .put("m²", SQUARE_METRE)
                .put("m³", CUBIC_METRE)
                .put("kW", KILOWATT)
                .put("kWh", KILOWATT_HOUR)
                .put("公斤", KILOGRAM)
                .buildOrThrow();
    }

    /** Returns the Chinese symbol, {@code "艘"}. */
    public String symbol() {
        return symbol;
    }

    /** Returns the English name or symbol, {@code "vessels"}. */
    public String englishName() {
        return englishName;
    }

    /** Returns the code of UN/ECE Recommendation 20, {@code "MTK"}, or empty if it has none. */
    public Optional<String> code() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** Returns what the unit measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** Returns the exact size in the base unit of the dimension: 2000/3 for 亩. */
    public Rational factor() {
        return factor;
    }

    /** Tells whether the unit counts things one by one. */
    public boolean isCounter() {
        return dimension == Dimension.COUNT;
    }

    /** Tells whether a plain integer in this unit is no rounded number: 415艘 and 3个月 are exact. */
    boolean isWholeByNature() {
        return isCounter() || dimension == Dimension.CALENDAR;
    }
}
