package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the messages are about (数据结构): the dataflow of observations of a catalogue's indicators, {@code
 * TONGBI:OBSERVATIONS(1.0.0)}, its data structure and code lists.
 *
 * <p>Dimensions are FREQ, INDICATOR, REF_AREA, BASIS, PUBLISHED and TIME_PERIOD. The basis and the day
 * of publication belong to the key, because the figure at comparable prices and the one at current
 * prices, and the first figure and the revised one, are different observations that have to stand
 * beside each other; {@code _X} says that the observation does not tell. Two observations that agree in
 * all six are refused, for a message cannot hold both.
 *
 * <p>The figure is OBS_VALUE × 10^UNIT_MULT in UNIT_MEASURE, with DECIMALS decimals: 2.20亿元 is {@code
 * 2.20}, {@code 8}, {@code CNY} and {@code 2}. Units have their codes of ISO 4217 and UN/ECE
 * Recommendation 20, {@code P1} for percent, or our own such as {@code VESSEL} and {@code TIMES}. What
 * else a figure says stands in OBS_VALUE_END (of a range), QUALIFIER (近), NUMERALS (三成) and STEP (the
 * rounding step in the unit of OBS_VALUE, where the digits do not tell it, 0 for an exact one).
 * OBS_STATUS has the codes of {@code CL_OBS_STATUS}; REVISED tells a revised figure, whose code is that
 * of a normal one. LABEL and SECTION are texts in English and Chinese, SOURCE is any text.
 *
 * <p>FREQ follows from the period: A, S, Q, M, W, D for a day and the date of a stock, and {@code _O} for
 * the year to date and other spans; another one is refused. An indicator or region with characters that ids do not allow has them
 * escaped: {@code 440307/大鹏新区} is {@code 440307$002F$5927$9E4F$65B0$533A}. An indicator that the
 * catalogue does not have is written and read all the same; a registry that checks codes refuses it
 * until the catalogue has it, as {@link Catalogue#check} does.
 */
public final class SdmxStructure implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ArtefactId OBSERVATIONS =
            new ArtefactId("TONGBI", "OBSERVATIONS", "1.0.0");

    private final Catalogue catalogue;
    private final ArtefactId dataflow;

    /** Returns the structure of the catalogue as the dataflow {@code TONGBI:OBSERVATIONS(1.0.0)}. */
    public static SdmxStructure of(Catalogue catalogue) {
        return new SdmxStructure(catalogue, OBSERVATIONS);
    }

    private SdmxStructure(Catalogue catalogue, ArtefactId dataflow) {
        this.catalogue = catalogue;
        this.dataflow = dataflow;
    }

    /** Returns the same structure as the dataflow of another agency, id or version. */
    public SdmxStructure as(ArtefactId otherDataflow) {
        return new SdmxStructure(catalogue, otherDataflow);
    }

    /** Returns the catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the name of the dataflow, {@code TONGBI:OBSERVATIONS(1.0.0)}. */
    public ArtefactId dataflow() {
        return dataflow;
    }

    /** Returns the name of the data structure, {@code TONGBI:DSD_OBSERVATIONS(1.0.0)}. */
    public ArtefactId dataStructure() {
        return dataflow.sibling("DSD_" + dataflow.id());
    }

    ArtefactId conceptScheme() {
        return dataflow.sibling("CS_" + dataflow.id());
    }

    ImmutableList<Codelist> codelists() {
        return Codelists.of(this);
    }

    String dataflowUrn() {
        return dataflow.urn("datastructure.Dataflow");
    }

    String dataStructureUrn() {
        return dataStructure().urn("datastructure.DataStructure");
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SdmxStructure other
                && dataflow.equals(other.dataflow)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dataflow, catalogue);
    }

    /** Returns the dataflow and the catalogue in words. */
    @Override
    public String toString() {
        return dataflow + " of a " + catalogue;
    }
}
