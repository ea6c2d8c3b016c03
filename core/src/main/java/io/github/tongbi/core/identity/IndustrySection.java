package io.github.tongbi.core.identity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

import java.util.Optional;

/**
 * A section (门类) of GB/T 4754-2017, such as C 制造业, with the range of its divisions (大类).
 *
 * <p>The twenty ranges follow each other without a gap from 01 to 97.
 */
public enum IndustrySection {
    A(1, 5, "农、林、牧、渔业", "Agriculture, forestry, animal husbandry and fishery"),
    B(6, 12, "采矿业", "Mining"),
    C(13, 43, "制造业", "Manufacturing"),
    D(44, 46, "电力、热力、燃气及水生产和供应业", "Supply of electricity, heat, gas and water"),
    E(47, 50, "建筑业", "Construction"),
    F(51, 52, "批发和零售业", "Wholesale and retail trade"),
    G(53, 60, "交通运输、仓储和邮政业", "Transport, storage and post"),
    H(61, 62, "住宿和餐饮业", "Accommodation and catering"),
    I(63, 65, "信息传输、软件和信息技术服务业", "Information transmission, software and IT services"),
    J(66, 69, "金融业", "Finance"),
    K(70, 70, "房地产业", "Real estate"),
    L(71, 72, "租赁和商务服务业", "Leasing and business services"),
    M(73, 75, "科学研究和技术服务业", "Scientific research and technical services"),
    N(76, 79, "水利、环境和公共设施管理业", "Water conservancy, environment and public facilities"),
    O(80, 82, "居民服务、修理和其他服务业", "Household services, repair and other services"),
    P(83, 83, "教育", "Education"),
    Q(84, 85, "卫生和社会工作", "Health and social work"),
    R(86, 90, "文化、体育和娱乐业", "Culture, sports and entertainment"),
    S(91, 96, "公共管理、社会保障和社会组织", "Public administration, social security and organisations"),
    T(97, 97, "国际组织", "International organisations");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final int first;
    private final int last;
    private final String chineseName;
    private final String englishName;

    IndustrySection(int first, int last, String chineseName, String englishName) {
        this.first = first;
        this.last = last;
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    /** Returns the section with the letter, {@code "C"}, or empty if there is none. */
    public static Optional<IndustrySection> byLetter(String letter) {
        for (IndustrySection section : values()) {
            if (section.name().equals(letter)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Returns the section of the division, that of {@code "27"} is C, or empty if none has it. */
    static Optional<IndustrySection> ofDivision(String code) {
        for (IndustrySection section : values()) {
            if (section.hasDivision(code)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Tells whether the code is one of two digits in the range of this section. */
    boolean hasDivision(String code) {
        if (code.length() != 2 || !DIGITS.matchesAllOf(code)) {
            return false;
        }
        int number = Integer.parseInt(code);
        return number >= first && number <= last;
    }

    /** Returns the Chinese name, {@code "制造业"}. */
    public String chineseName() {
        return chineseName;
    }

    /** Returns the English name, {@code "Manufacturing"}. */
    public String englishName() {
        return englishName;
    }

    /** Returns the divisions in it by code: 44, 45 and 46 of section D. */
    public ImmutableList<IndustryDivision> divisions() {
        return IndustryDivision.all().subList(first - 1, last);
    }

    /** Tells whether it is part of industry in the narrow sense (工业): B, C and D. */
    public boolean isIndustrial() {
        return compareTo(B) >= 0 && compareTo(D) <= 0;
    }
}
