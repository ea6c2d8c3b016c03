package io.github.tongbi.formats.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches Jackson's databind the values and models of Tongbi (Jackson 模块): {@code {"exports": {"value":
 * "2.20", "unit": "亿美元"}, "period": "2020-Q1"}} in a record of the user's own.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * record Row(ReferencePeriod period, Figure<Money> exports) {}
 * Row row = mapper.readValue(json, Row.class);
 * }</pre>
 *
 * <p>Values are texts in their canonical form and can be the keys of maps; models have the fields that
 * they have in a {@link ReportDocument}. All problems of a value are told by one {@link
 * UnreadableValueException}.
 *
 * <p>Decimals are written as strings, and read from strings or by the digits of a number as they are
 * written: 2.20 stays 2.20. That holds for JSON text and for a {@code TokenBuffer} of it. A tree of {@code
 * JsonNode} has made a {@code double} of the number unless {@code
 * DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS} is on, and a double is refused.
 *
 * <p>Columns of problems are counted as the parser counts them, in bytes if it reads bytes.
 */
public final class TongbiModule extends JacksonModule {
    /** Creates the module; {@code findAndAddModules()} does so by itself. */
    public TongbiModule() {}

    @Override
    public String getModuleName() {
        return "tongbi";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new TypeDeserializers())
                .addKeyDeserializers(new KeyReaders())
                .addSerializers(new TypeSerializers(false))
                .addKeySerializers(new TypeSerializers(true));
    }
}
