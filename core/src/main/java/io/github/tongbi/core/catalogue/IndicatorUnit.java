package io.github.tongbi.core.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Unit;

import java.io.Serializable;

/**
 * What the figures of an indicator are stated in (计量单位): {@code MONEY} of any currency, counts and
 * measures such as {@code VESSEL} or {@code ESTABLISHMENT|ITEM}, rates in {@code PERCENT} or {@code
 * TIMES}, {@code POINTS}, and averages such as {@code MONEY/VESSEL}.
 *
 * <p>Scale words (万, 亿) are no part of it. Percent and times are the usual notation only: 增长121倍 is
 * a figure in percent as well.
 *
 * @param kind money, measure, rate or points
 * @param units the units that a measure may be in; empty for all other kinds
 * @param per the units of what an average is shared by; empty if it is none
 */
@Immutable
public record IndicatorUnit(Kind kind, ImmutableSet<Unit> units, ImmutableSet<Unit> per)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;
    private static final String EXPECTED =
            "a unit such as MONEY, ESTABLISHMENT|ITEM, PERCENT, TIMES, POINTS or MONEY/VESSEL";

    /** Money of any currency, in one of the given units. */
    public static final IndicatorUnit MONEY = new IndicatorUnit(Kind.MONEY);

    /** A ratio that is usually written in percent. */
    public static final IndicatorUnit PERCENT = new IndicatorUnit(Kind.PERCENT);

    /** A ratio that is usually written in times (倍). */
    public static final IndicatorUnit TIMES = new IndicatorUnit(Kind.TIMES);

    /** Percentage points (百分点). */
    public static final IndicatorUnit POINTS = new IndicatorUnit(Kind.POINTS);

    /** The kinds of units. */
    public enum Kind {
        /** 金额, of any currency. */
        MONEY,
        /** 计量值, a count or a physical measure. */
        MEASURE,
        /** 百分比, a ratio. */
        PERCENT,
        /** 倍数, a ratio. */
        TIMES,
        /** 百分点, a difference of ratios. */
        POINTS
    }

    /**
     * Creates the unit.
     *
     * @throws IllegalArgumentException if a measure has no unit, another kind has one, or a rate or
     *     points are shared by something
     */
    public IndicatorUnit {
        checkArgument(
                (kind == Kind.MEASURE) != units.isEmpty(),
                "expected units for a measure only, got %s for %s",
                units,
                kind);
        checkArgument(
                per.isEmpty() || kind == Kind.MONEY || kind == Kind.MEASURE,
                "expected an average of money or a measure, got one of %s",
                kind);
        units = Sets.immutableEnumSet(units);
        per = Sets.immutableEnumSet(per);
    }

    private IndicatorUnit(Kind kind) {
        this(kind, ImmutableSet.of(), ImmutableSet.of());
    }

    /** Returns a count or measure in one of these units: {@code measure(ESTABLISHMENT, ITEM)}. */
    public static IndicatorUnit measure(Unit first, Unit... others) {
        return new IndicatorUnit(
                Kind.MEASURE, Sets.immutableEnumSet(first, others), ImmutableSet.of());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static IndicatorUnit parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return parseWhole(text, text);
        }
        IndicatorUnit amount = parseWhole(text.substring(0, slash), text);
        if (amount.isRatio() || amount.kind == Kind.POINTS) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new IndicatorUnit(amount.kind, amount.units, units(text.substring(slash + 1), text));
    }

    private static IndicatorUnit parseWhole(String part, String text) {
        return switch (part) {
            case "MONEY" -> MONEY;
            case "PERCENT" -> PERCENT;
            case "TIMES" -> TIMES;
            case "POINTS" -> POINTS;
            default -> new IndicatorUnit(Kind.MEASURE, units(part, text), ImmutableSet.of());
        };
    }

    private static ImmutableSet<Unit> units(String part, String text) {
        ImmutableSet.Builder<Unit> units = ImmutableSet.builder();
        if (text.length() > LONGEST) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        for (String name : Splitter.on('|').split(part)) {
            units.add(Constants.find(Unit.class, name)
                    .orElseThrow(() -> new UnreadableTextException(EXPECTED, text)));
        }
        return units.build();
    }

    /** Returns the average of this money or measure for each of the given: {@code MONEY/VESSEL}. */
    public IndicatorUnit per(Unit first, Unit... others) {
        return new IndicatorUnit(kind, units, Sets.immutableEnumSet(first, others));
    }

    /** Tells whether the figures are ratios, in percent or times. */
    public boolean isRatio() {
        return kind == Kind.PERCENT || kind == Kind.TIMES;
    }

    /**
     * Tells whether a figure is stated in this unit, or in one that converts into it: 2亩 is an area in
     * square metres, but 2户 is no count of 家. Of an average only the amount is looked at.
     */
    public boolean fits(Figure<?> figure) {
        Magnitude<?> value = figure.value();
        if (value instanceof Measure measure) {
            return units.stream().anyMatch(unit -> isOneOf(unit, measure.unit()));
        }
        if (value instanceof Ratio) {
            return isRatio();
        }
        return kind == (value instanceof Money ? Kind.MONEY : Kind.POINTS);
    }

    private static boolean isOneOf(Unit wanted, Unit unit) {
        return wanted == unit || (!wanted.isCounter() && wanted.dimension() == unit.dimension());
    }

    /** Tells whether figures in both units can be added and compared. */
    boolean isComparableWith(IndicatorUnit other) {
        return isLike(other) && (per.isEmpty() ? other.per.isEmpty() : shareOne(per, other.per));
    }

    private boolean isLike(IndicatorUnit other) {
        if (kind == Kind.MEASURE) {
            return shareOne(units, other.units);
        }
        return isRatio() ? other.isRatio() : kind == other.kind;
    }

    private static boolean shareOne(ImmutableSet<Unit> some, ImmutableSet<Unit> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> isOneOf(one, other)));
    }

    /** Tells whether this is the average of the amount over the number. */
    boolean isAverage(IndicatorUnit amount, IndicatorUnit number) {
        return isLike(amount) && amount.per.isEmpty() && shareOne(per, number.units);
    }

    /** Returns what a figure in this unit is, for messages: {@code "a figure in 家 or 个"}. */
    String expected() {
        return switch (kind) {
            case MONEY -> "an amount of money such as 1.74亿元";
            case MEASURE ->
                "a figure in " + units.stream().map(Unit::symbol).collect(joining(" or "));
            case PERCENT, TIMES -> "a ratio such as 12.2% or 121倍";
            case POINTS -> "percentage points such as -21.1个百分点";
        };
    }

    /** Returns the canonical text, {@code ESTABLISHMENT|ITEM} or {@code MONEY/VESSEL}. */
    @Override
    public String toString() {
        String amount = kind == Kind.MEASURE ? names(units) : kind.name();
        return per.isEmpty() ? amount : amount + "/" + names(per);
    }

    private static String names(ImmutableSet<Unit> units) {
        return Joiner.on('|').join(units);
    }
}
