package io.github.tongbi.core.identity;

import com.google.common.collect.ImmutableSet;

import java.util.Optional;

/**
 * The kind of an organisation (机构类别), told by the first two characters of its credit code: 91 for
 * an enterprise.
 *
 * <p>The table is that of GB 32100-2015 after amendment 1 of 2016. Other tables are in use, so a
 * kind that is not listed here is no error.
 */
public enum InstitutionKind {
    STATE_ORGAN("机关", "State organ", "11"),
    PUBLIC_INSTITUTION("事业单位", "Public institution", "12"),
    MASS_ORGANISATION("编办直接管理的群众团体", "Mass organisation", "13"),
    FOREIGN_NEWS_BUREAU("外国常驻新闻机构", "Foreign news bureau", "21"),
    LAW_FIRM("律师执业机构", "Law firm", "31"),
    NOTARY_OFFICE("公证处", "Notary office", "32"),
    LEGAL_SERVICE_OFFICE("基层法律服务所", "Local legal service office", "33"),
    FORENSIC_INSTITUTION("司法鉴定机构", "Forensic institution", "34"),
    ARBITRATION_COMMISSION("仲裁委员会", "Arbitration commission", "35"),
    FOREIGN_CULTURAL_CENTRE("外国在华文化中心", "Foreign cultural centre", "41"),
    SOCIAL_ORGANISATION("社会团体", "Social organisation", "51"),
    PRIVATE_NON_ENTERPRISE("民办非企业单位", "Private non-enterprise unit", "52"),
    FOUNDATION("基金会", "Foundation", "53"),
    FOREIGN_TOURISM_OFFICE("外国旅游部门常驻代表机构", "Foreign tourism office", "61"),
    REGIONAL_TOURISM_OFFICE(
            "港澳台地区旅游部门常驻内地（大陆）代表机构", "Hong Kong, Macao or Taiwan tourism office", "62"),
    RELIGIOUS_SITE("宗教活动场所", "Religious site", "71"),
    RELIGIOUS_SCHOOL("宗教院校", "Religious school", "72"),
    TRADE_UNION("基层工会", "Trade union", "81"),
    ENTERPRISE("企业", "Enterprise", "91"),
    SOLE_TRADER("个体工商户", "Sole trader", "92"),
    FARMERS_COOPERATIVE("农民专业合作社", "Farmers' co-operative", "93"),
    MILITARY_INSTITUTION("军队事业单位", "Military institution", "A1"),
    GROUP_COLLECTIVE("组级集体经济组织", "Collective of a villagers' group", "N1"),
    VILLAGE_COLLECTIVE("村级集体经济组织", "Collective of a village", "N2"),
    TOWNSHIP_COLLECTIVE("乡镇级集体经济组织", "Collective of a township", "N3"),
    OTHER("其他", "Other", "19", "29", "39", "49", "59", "69", "79", "89", "A9", "Y1");

    private final String chineseName;
    private final String englishName;
    private final ImmutableSet<String> prefixes;

    InstitutionKind(String chineseName, String englishName, String... prefixes) {
        this.chineseName = chineseName;
        this.englishName = englishName;
        this.prefixes = ImmutableSet.copyOf(prefixes);
    }

    /** Returns the kind whose codes begin so, {@code "91"}, or empty if none is known by it. */
    public static Optional<InstitutionKind> byPrefix(String prefix) {
        for (InstitutionKind kind : values()) {
            if (kind.prefixes.contains(prefix)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns the Chinese name, {@code "企业"}. */
    public String chineseName() {
        return chineseName;
    }

    /** Returns the English name, {@code "Enterprise"}. */
    public String englishName() {
        return englishName;
    }
}
