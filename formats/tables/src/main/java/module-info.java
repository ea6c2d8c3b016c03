/**
 * Observations and models as CSV and XLSX that keep every digit.
 *
 * <p>Start with {@link io.github.tongbi.formats.tables.Tables}.
 */
module io.github.tongbi.formats.tables {
    requires transitive io.github.tongbi.core;
    requires io.github.tongbi.formats.fields;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires com.fasterxml.aalto;
    requires java.xml;

    exports io.github.tongbi.formats.tables;
    exports io.github.tongbi.formats.tables.sheet;
}
