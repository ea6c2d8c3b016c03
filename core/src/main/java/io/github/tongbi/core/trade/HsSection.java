package io.github.tongbi.core.trade;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;

import java.util.Optional;

/**
 * A section of the Harmonized System (商品名称及编码协调制度, 类), such as XVI, machinery and electrical
 * equipment, with chapters 84 and 85.
 *
 * <p>Sections I to XXI with chapters 1 to 97, of which 77 is reserved, are those of the World Customs
 * Organization (HS 2022, unchanged since 1988); section XXII with chapter 98 is of the Chinese customs
 * statistics alone.
 */
public enum HsSection {
    I(1, 5, "活动物；动物产品", "live animals; animal products"),
    II(6, 14, "植物产品", "vegetable products"),
    III(15, 15, "动、植物油脂", "animal and vegetable fats and oils"),
    IV(16, 24, "食品；饮料、酒及醋；烟草", "prepared foodstuffs; beverages; tobacco"),
    V(25, 27, "矿产品", "mineral products"),
    VI(28, 38, "化学工业产品", "products of the chemical industries"),
    VII(39, 40, "塑料及其制品；橡胶及其制品", "plastics; rubber"),
    VIII(41, 43, "皮革、毛皮及其制品；箱包", "hides, leather and furskins; travel goods"),
    IX(44, 46, "木及木制品；编结品", "wood; basketware"),
    X(47, 49, "木浆；纸及纸制品", "pulp of wood; paper"),
    XI(50, 63, "纺织原料及纺织制品", "textiles"),
    XII(64, 67, "鞋帽伞；羽毛制品；人造花", "footwear, headgear, umbrellas; artificial flowers"),
    XIII(68, 70, "石料、陶瓷、玻璃制品", "articles of stone, ceramics and glass"),
    XIV(71, 71, "珠宝、贵金属；硬币", "pearls, precious stones and metals; coin"),
    XV(72, 83, "贱金属及其制品", "base metals"),
    XVI(84, 85, "机械器具、电气设备", "machinery and electrical equipment"),
    XVII(86, 89, "车辆、航空器、船舶", "vehicles, aircraft, vessels"),
    XVIII(90, 92, "光学、医疗仪器；钟表；乐器", "optical and medical instruments; clocks; music"),
    XIX(93, 93, "武器、弹药", "arms and ammunition"),
    XX(94, 96, "杂项制品", "miscellaneous manufactured articles"),
    XXI(97, 97, "艺术品、收藏品及古物", "works of art, collectors' pieces and antiques"),
    /** 特殊交易品及未分类商品, national. */
    XXII(98, 98, "特殊交易品及未分类商品", "special transactions and unclassified goods");

    private static final ImmutableList<HsSection> ALL = ImmutableList.copyOf(values());

    private final int firstChapter;
    private final int lastChapter;
    private final Label label;

    HsSection(int firstChapter, int lastChapter, String zh, String en) {
        this.firstChapter = firstChapter;
        this.lastChapter = lastChapter;
        this.label = Label.of(zh, en);
    }

    /** Returns the section of a chapter number, or empty if there is none. */
    static Optional<HsSection> ofChapter(int chapter) {
        for (HsSection section : ALL) {
            if (chapter >= section.firstChapter && chapter <= section.lastChapter) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Returns the number, 16 for XVI. */
    public int number() {
        return ALL.indexOf(this) + 1;
    }

    /** Returns the first chapter, 84 of XVI. */
    public HsChapter firstChapter() {
        return HsChapter.of(firstChapter);
    }

    /** Returns the last chapter, 85 of XVI. */
    public HsChapter lastChapter() {
        return HsChapter.of(lastChapter);
    }

    /** Returns the name in both languages, shortened where the full one lists more. */
    public Label label() {
        return label;
    }

    /** Tells whether the section is of the national list alone. */
    public boolean isNational() {
        return this == XXII;
    }
}
