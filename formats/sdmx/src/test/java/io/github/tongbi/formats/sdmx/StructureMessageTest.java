package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.arbitraries.CatalogueArbitraries;
import io.github.tongbi.core.catalogue.Catalogue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the field guide of structure messages asks for, and that all references lead somewhere. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class StructureMessageTest {
    private static final Map<?, ?> MESSAGE = written(Messages.STRUCTURE, SdmxVersion.V2_1);
    private static final String CONCEPT =
            "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=TONGBI:CS_OBSERVATIONS(1.0.0).";
    private static final String CODELIST =
            "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=TONGBI:CL_";

    /** Creates the test, as jqwik does. */
    public StructureMessageTest() {}

    private static Map<?, ?> written(SdmxStructure structure, SdmxVersion version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StructureMessage.write(structure, version, Messages.HEADER, out);
        return JsonTree.object(out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void artefactsHaveIdAgencyVersionAndNames(SdmxVersion version) {
        Object data = JsonTree.at(written(Messages.STRUCTURE, version), "data");

        for (String kind : List.of("codelists", "conceptSchemes", "dataStructures", "dataflows")) {
            for (Map<?, ?> artefact : JsonTree.objects(data, kind)) {
                assertThat(JsonTree.at(artefact, "agencyID")).isEqualTo("TONGBI");
                assertThat(JsonTree.at(artefact, "version")).isEqualTo("1.0.0");
                assertThat(JsonTree.at(artefact, "id").toString()).matches("[A-Z][A-Z_]*");
                assertThat(JsonTree.at(artefact, "names", "en"))
                        .isEqualTo(JsonTree.at(artefact, "name"));
                assertThat(JsonTree.at(artefact, "names", "zh").toString()).isNotBlank();
            }
        }
    }

    @Test
    void theDataflowHasTheDataStructure() {
        assertThat(JsonTree.at(MESSAGE, "data", "dataflows", 0, "structure"))
                .isEqualTo("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure="
                        + "TONGBI:DSD_OBSERVATIONS(1.0.0)");
    }

    @ParameterizedTest
    @CsvSource({
        "dimensionList,dimensions,DimensionDescriptor,5",
        "measureList,measures,MeasureDescriptor,1",
        "attributeList,attributes,AttributeDescriptor,12",
    })
    void componentsHaveConceptsAndCodeListsThatAreThere(
            String list, String property, String id, int count) {
        Object components =
                JsonTree.at(MESSAGE, "data", "dataStructures", 0, "dataStructureComponents");

        assertThat(JsonTree.at(components, list, "id")).isEqualTo(id);
        assertThat(JsonTree.objects(components, list, property)).hasSize(count);
        JsonTree.objects(components, list, property)
                .forEach(StructureMessageTest::assertRefersToWhatIsThere);
    }

    private static void assertRefersToWhatIsThere(Map<?, ?> component) {
        String concept = JsonTree.at(component, "conceptIdentity").toString();
        assertThat(concept).isEqualTo(CONCEPT + component.get("id"));
        assertThat(ids(JsonTree.objects(MESSAGE, "data", "conceptSchemes", 0, "concepts")))
                .contains(concept.substring(CONCEPT.length()));
        Map<?, ?> representation = (Map<?, ?>) JsonTree.at(component, "localRepresentation");
        if (representation.containsKey("enumeration")) {
            String codelist = JsonTree.at(representation, "enumeration").toString();
            assertThat(codelist).isEqualTo(CODELIST + component.get("id") + "(1.0.0)");
            assertThat(ids(JsonTree.objects(MESSAGE, "data", "codelists")))
                    .contains("CL_" + component.get("id"));
        } else {
            assertThat(JsonTree.at(representation, "format", "dataType").toString())
                    .isIn("String", "Decimal", "Integer", "Boolean");
        }
    }

    @Test
    void theTimeDimensionStandsByItself() {
        Object time = JsonTree.at(
                MESSAGE,
                "data",
                "dataStructures",
                0,
                "dataStructureComponents",
                "dimensionList",
                "timeDimension");

        assertThat(JsonTree.at(time, "id")).isEqualTo("TIME_PERIOD");
        assertThat(JsonTree.at(time, "localRepresentation", "format", "dataType"))
                .isEqualTo("ObservationalTimePeriod");
    }

    @Test
    void anIndicatorHasItsMeaningAndUnit() {
        Map<?, ?> exports = JsonTree.objects(MESSAGE, "data", "codelists", 1, "codes").stream()
                .filter(code -> "EXPORTS_GROWTH".equals(code.get("id")))
                .findFirst()
                .orElseThrow();

        assertThat(JsonTree.at(exports, "names"))
                .isEqualTo(Map.of("en", "growth of exports", "zh", "出口同比增速"));
        assertThat(JsonTree.at(exports, "descriptions", "zh")).isEqualTo("出口比上年同期增长的比例");
        assertThat(JsonTree.at(exports, "annotations"))
                .isEqualTo(List.of(
                        Map.of("type", "UNIT", "value", "PERCENT"),
                        Map.of("type", "NATURE", "value", "RATE"),
                        Map.of("type", "POLARITY", "value", "HIGHER_IS_BETTER"),
                        Map.of("type", "FORMULA", "value", "GROWTH(EXPORTS)")));
    }

    @Property(tries = 50)
    @Domain(CatalogueArbitraries.class)
    @Domain(DomainContext.Global.class)
    void codesOfEveryCatalogueAreIdsAndDistinct(@ForAll Catalogue catalogue) {
        Map<?, ?> message = written(SdmxStructure.of(catalogue), SdmxVersion.V2_0);

        for (Map<?, ?> list : JsonTree.objects(message, "data", "codelists")) {
            List<Map<?, ?>> codes = JsonTree.objects(list, "codes");
            assertThat(ids(codes)).hasSize(codes.size()).allMatch(SdmxId::isId);
        }
    }

    private static Set<String> ids(List<Map<?, ?>> objects) {
        Set<String> ids = new HashSet<>();
        objects.forEach(object -> ids.add(JsonTree.at(object, "id").toString()));
        return ids;
    }
}
