package io.github.tongbi.formats.sdmx;

/** Values that are missing on purpose, which 2.1 marks and 2.0 does not. */
final class MissingValues {
    private MissingValues() {}

    /** Empties what says that it is missing; a dimension cannot be. */
    static void clear(Cells cells, SdmxVersion version) {
        if (!version.marksMissing()) {
            return;
        }
        for (Component component : Component.ALL) {
            if (!component.isDimension() && isMissing(component, cells.get(component))) {
                cells.set(component, "");
            }
        }
    }

    private static boolean isMissing(Component component, String text) {
        return text.equals(SdmxVersion.NOT_AVAILABLE)
                || (component.kind() == Component.Kind.DECIMAL
                        && text.equals(SdmxVersion.NOT_A_NUMBER));
    }
}
