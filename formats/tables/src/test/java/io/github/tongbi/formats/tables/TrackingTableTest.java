package io.github.tongbi.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

class TrackingTableTest {
    private static TableResult<EnterpriseInvestment> read(String... lines) {
        return TableFile.CSV.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8), TrackingTable::read);
    }

    private static List<String> failures(String... lines) {
        return read(lines).failures().stream().map(TableFailure::toString).toList();
    }

    @Property(tries = 200)
    void tableComesBackFromBothFiles(
            @ForAll @Size(min = 1, max = 4) List<EnterpriseInvestment> rows,
            @ForAll boolean chinese) {
        for (TableFile kind : TableFile.values()) {
            byte[] file = kind.write(
                    out -> TrackingTable.write(rows, out, chinese ? Locale.CHINA : Locale.ENGLISH));
            TableResult<EnterpriseInvestment> read = kind.read(file, TrackingTable::read);

            assertThat(read.failures()).as(kind.shown(file)).isEmpty();
            assertThat(read.values()).as(kind.shown(file)).isEqualTo(rows);
        }
    }

    @Test
    void tableOfABureauIsRead() {
        TableResult<EnterpriseInvestment> table = read(
                "规上工业企业投资目标任务跟踪表,,,",
                "时期：2020年1-4月,,单位：万元,",
                "序号,单位名称,投资目标,完成投资,完成率",
                "1,甲公司,3200,390,12.2%",
                ",,,,",
                "2,乙公司,\"1,800.50\",0.9亿元,",
                "合计,,,,");

        assertThat(table.values())
                .extracting(row -> row.name() + " " + row.period() + " " + row.target() + " "
                        + row.completed())
                .containsExactly(
                        "甲公司 2020-01-01/P4M 3200万元 390万元", "乙公司 2020-01-01/P4M 1,800.50万元 0.9亿元");
        assertThat(table.values().get(0).completionRate().map(Figure::toString)).contains("12.2%");
        assertThat(table.titles()).containsExactly("规上工业企业投资目标任务跟踪表", "时期：2020年1-4月", "单位：万元");
        assertThat(table.failures()).hasSize(1);
    }

    @Test
    void totalThatIsNotTheSumIsAFailure() {
        String[] table = {
            "企业名称,时期,年度投资目标(万元),累计完成投资(万元)",
            "甲公司,2020-01-01/P4M,100,10.5",
            "乙公司,2020-01-01/P4M,200,20.5",
            "合计,2020-01-01/P4M,300,32.0"
        };

        assertThat(read(table).values()).hasSize(2);
        assertThat(failures(table))
                .containsExactly("row 4: expected a total 累计完成投资 of the rows above, 31.0万元, got"
                        + " 32.0万元");
    }

    @Test
    void totalMayDifferByTheRoundingOfItsRows() {
        assertThat(failures(
                        "企业名称,时期,年度投资目标(万元),累计完成投资(万元)",
                        "甲公司,2020-01-01/P4M,100,10.4",
                        "乙公司,2020-01-01/P4M,200,20.4",
                        "合计,2020-01-01/P4M,300,30.9"))
                .isEmpty();
    }

    @Test
    void badRowDoesNotLoseTheOthers() {
        String[] table = {
            "企业名称,统一社会信用代码,时期,年度投资目标(万元),累计完成投资(万元)",
            "甲公司,91440300,2020-01-01/P4M,100,10",
            "乙公司,,2020-04,100,10",
            "丙公司,,2020-01-01/P4M,待定,10",
            ",,2020-01-01/P4M,100,10",
            "丁公司,,2020-01-01/P4M,100,10"
        };

        assertThat(read(table).values())
                .extracting(EnterpriseInvestment::name)
                .containsExactly("丁公司");
        assertThat(failures(table)).hasSize(4).allMatch(line -> line.contains("expected "));
        assertThat(failures(table).get(3)).startsWith("A5 (企业名称): expected something");
    }
}
