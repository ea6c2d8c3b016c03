package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.error.UnreadableTextException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Phrases of official reports, with the figure that each holds. The verbs around it are not read
 * here: 减少2.8% holds the figure 2.8%. Phrases about periods are in the tests of reference periods.
 */
class OfficialPhraseTest {
    /** Releases of statistics offices, and the half-year report 2020 of Dapeng New District. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // phrase | figure in it | value | interval
                "新增注册资本共1.63亿元 | 1.63亿元 | 163000000 CNY | [162500000 CNY..163500000 CNY)",
                "完成工业投资2.20亿元 | 2.20亿元 | 220000000 CNY | [219500000 CNY..220500000 CNY)",
                "合同外资累计达212.65万美元 | 212.65万美元 | 2126500 USD | [2126450 USD..2126550 USD)",
                "实到外资2660.89万美元 | 2660.89万美元 | 26608900 USD | [26608850 USD..26608950 USD)",
                "进出口总额达2.4亿美元 | 2.4亿美元 | 240000000 USD | [235000000 USD..245000000 USD)",
                "数据1.08亿条 | 1.08亿条 | 108000000 条 | [107500000 条..108500000 条)",
                "减船补贴1724.48万元 | 1724.48万元 | 17244800 CNY | [17244750 CNY..17244850 CNY)",
                "财政资金共计2997.32万元 | 2997.32万元 | 29973200 CNY | [29973150 CNY..29973250 CNY)",
                "同比增长121倍 | 121倍 | 121 | [120.5..121.5)",
                "同比增加22.6% | 22.6% | 0.226 | [0.2255..0.2265)",
                "同比减少2.8% | 2.8% | 0.028 | [0.0275..0.0285)",
                "比上年同期增加26家 | 26家 | 26 家 | [26 家..26 家]",
                "新设外资企业27家 | 27家 | 27 家 | [27 家..27 家]",
                "入园项目累计57个 | 57个 | 57 个 | [57 个..57 个]",
                "415艘渔船休渔 | 415艘 | 415 艘 | [415 艘..415 艘]",
                "休渔比例达89.8% | 89.8% | 0.898 | [0.8975..0.8985)",
                "计划完成率12.2% | 12.2% | 0.122 | [0.1215..0.1225)",
                "招商引资项目近百个 | 近百个 | 100 个 | [90 个..100 个)",
                "总部企业2家以上 | 2家以上 | 2 家 | [2 家..+∞)",
                "约3.6万人 | 约3.6万人 | 36000 人 | [35500 人..36500 人]",
                "超1000家 | 超1000家 | 1000 家 | (1000 家..+∞)",
                "100余家 | 100余家 | 100 家 | (100 家..200 家)",
                "5万多吨 | 5万余吨 | 50000 吨 | (50000 吨..60000 吨)",
                "不足5% | 不足5% | 0.05 | (0..0.05)",
                "6.5%左右 | 约6.5% | 0.065 | [0.0645..0.0655]",
                "5.5%以内 | 5.5%以内 | 0.055 | (-∞..0.055]",
                "增长一倍 | 一倍 | 1 | [0.5..1.5)",
                "增长到3倍 | 3倍 | 3 | [2.5..3.5)",
                "是去年同期的2.5倍 | 2.5倍 | 2.5 | [2.45..2.55)",
                "增长三成 | 三成 | 0.3 | [0.25..0.35)",
                "下降五成 | 五成 | 0.5 | [0.45..0.55)",
                "提高2.3个百分点 | 2.3个百分点 | 2.3 pp | [2.25 pp..2.35 pp)",
                "降幅收窄1.4个百分点 | 1.4个百分点 | 1.4 pp | [1.35 pp..1.45 pp)",
                "回落0.1个百分点 | 0.1个百分点 | 0.1 pp | [0.05 pp..0.15 pp)",
                "与上年同期持平 | 0.0% | 0 | (-0.0005..0.0005)",
                "环比增长0.64% | 0.64% | 0.0064 | [0.00635..0.00645)",
                "两年平均增长3.2% | 3.2% | 0.032 | [0.0315..0.0325)",
                "年均增长7.2% | 7.2% | 0.072 | [0.0715..0.0725)",
                "占全部的42.2% | 42.2% | 0.422 | [0.4215..0.4225)",
                "同比拉动8.7个百分点 | 8.7个百分点 | 8.7 pp | [8.65 pp..8.75 pp)",
                "贡献率达61.5% | 61.5% | 0.615 | [0.6145..0.6155)",
                "0.85亿元 | 0.85亿元 | 85000000 CNY | [84500000 CNY..85500000 CNY)",
                "63%~68% | 63%~68% | 0.63 | [0.63..0.68]",
                "3~5家 | 3-5家 | 3 家 | [3 家..5 家]",
                "34~36万吨 | 34-36万吨 | 340000 吨 | [340000 吨..360000 吨]",
                "一个半月内 | 一个半月以内 | 1.5 个月 | (-∞..1.5 个月]",
                "近三年 | 近三年 | 3 年 | [3 年..3 年]",
                "25个社区 | 25个 | 25 个 | [25 个..25 个]",
                "进口下降2.8% | 2.8% | 0.028 | [0.0275..0.0285)",
                "城市部件3个基础库 | 3个 | 3 个 | [3 个..3 个]",
                "葵涌项目等9个项目 | 9个 | 9 个 | [9 个..9 个]",
                "23个企业通过审核 | 23个 | 23 个 | [23 个..23 个]",
                "扶持科技项目18个 | 18个 | 18 个 | [18 个..18 个]",
                "100% | 100% | 1 | [1..1]",
                "负增长12% | 12% | 0.12 | [0.115..0.125)",
                "减少一半 | 一半 | 0.5 | [0.5..0.5]",
                "25个基点 | 25个基点 | 0.25 pp | [0.245 pp..0.255 pp)",
                "5.6亿美元(预计) | 5.6亿美元 | 560000000 USD | [555000000 USD..565000000 USD)",
                "力争引进2家以上 | 2家以上 | 2 家 | [2 家..+∞)",
                "剩余85艘 | 85艘 | 85 艘 | [85 艘..85 艘]",
                "其中出口1.74亿美元 | 1.74亿美元 | 174000000 USD | [173500000 USD..174500000 USD)",
                "2亩多 | 2余亩 | 2 亩 | (2 亩..3 亩)",
                "45.6万元 | 45.6万元 | 456000 CNY | [455500 CNY..456500 CNY)",
            })
    void holdsAFigureThatIsPrintedBack(
            String phrase, String printed, String value, String interval) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(figure).hasToString(printed);
        assertThat(figure.value().toString()).isEqualTo(value);
        assertThat(figure.bounds().toString()).isEqualTo(interval);
    }

    /** The spelling of the phrase where the canonical one differs. */
    @ParameterizedTest
    @CsvSource({
        "逾1000家, 超1000家",
        "5万多吨, 5万余吨",
        "6.5%左右, 约6.5%",
        "3-5家, 3-5家",
        "3~5家, 3-5家",
        "３～５家, 3-5家",
        "3至5家, 3-5家",
        "3家至5家, 3-5家",
        "三至五家, 3-5家",
        "63%—68%, 63%~68%",
        "34~36万吨, 34-36万吨",
        "9亿~16亿元, 9-16亿元",
        "5000万-1亿元, 5000-10000万元",
        "-3%~-1%, -3%~-1%",
        "'1,000-2,000家', '1,000-2,000家'",
        "一个半月内, 一个半月以内",
        "2亩多, 2余亩",
        "1724.48万元, 1724.48万元",
        "'1,724.48万元', '1,724.48万元'",
        "２.２０ 亿元, 2.20亿元",
        "12.2 %, 12.2%",
        "人民币100万元, 100万元",
        "约人民币100万元, 约100万元",
        "100万元人民币, 100万元",
        "500万元及以上, 500万元以上",
        "近一百个, 近百个",
        "近亿元, 近亿元",
        "近三千家, 近三千家",
        "近3千家, 近3千家",
        "上百家, 百家以上",
        "数十家, 数十家",
        "几十家, 数十家",
        "数百万元, 数百万元",
        "几家, 数家",
        "二成, 两成",
        "十二成, 十二成",
        "四百一十五艘, 四百一十五艘",
        "一十五家, 十五家",
        "一千零五个, 一千零五个",
        "三百万元, 三百万元",
        "半年, 半年",
        "两年半, 两年半",
        "半个月, 半个月",
        "将近3年, 将近3年",
        "五千瓦, 五千瓦",
        "'2,020年', '2,020年'",
        "15年, 15年",
    })
    void readsTheSpellingsInUse(String spelling, String canonical) {
        assertThat(Figure.parse(spelling)).hasToString(canonical);
        assertThat(Figure.parse(canonical)).isEqualTo(Figure.parse(spelling));
    }

    @ParameterizedTest
    @CsvSource({
        "数十家, [20 家..100 家)",
        "数百万元, [2000000 CNY..10000000 CNY)",
        "上百家, [100 家..+∞)",
        "近三千家, [2700 家..3000 家)",
        "近亿元, [90000000 CNY..100000000 CNY)",
        "百余家, (100 家..200 家)",
        "将近3年, [2.7 年..3 年)",
        "半年, [0.5 年..0.5 年]",
        "5000万-1亿元, [50000000 CNY..100000000 CNY]",
    })
    void wordsReachAsFarAsTheHouseSays(String printed, String interval) {
        assertThat(Figure.parse(printed).bounds().toString()).isEqualTo(interval);
    }

    /** 翻一番 is no figure, because 番 counts in the exponent: see {@link Doubling}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "翻一番",
                "三五天",
                "两三个",
                "二十十家",
                "零家",
                "近三%",
                "数15家",
                "数三家",
                "近家",
                "上100家",
                "上",
                "上百",
                "多万元",
                "余百家",
                "百家",
                "万元",
                "半",
                "一半多家",
                "三年半载",
                "一倍半",
                "5-3家",
                "3-3家",
                "3-5",
                "3家-5户",
                "3%-5家",
                "约3-5家",
                "3-5家以上",
                "3-近5家",
                "2020年",
                "2020-2025年",
                "1-5月",
                "近2,02年",
                "0,123元",
                "人民币100美元",
                "人民币5%",
                "2  亿元",
                "2 0亿元",
            })
    void refusesWhatIsNoFigure(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Figure.parse(text))
                .withMessageStartingWith("expected a")
                .withMessageEndingWith(", got \"" + text + '"');
    }
}
