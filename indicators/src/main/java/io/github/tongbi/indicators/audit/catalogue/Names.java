package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import java.util.Locale;

/** The names of figures, {@code EXPORTS@2020-Q1@440307}, and their labels. */
final class Names {
    private final Indicators indicators;
    private final Places places;
    private final SetMultimap<String, Magnitude<?>> units = LinkedHashMultimap.create();

    Names(Indicators indicators, Places places) {
        this.indicators = indicators;
        this.places = places;
        places.all().forEach(place -> units.put(place.code(), place.zero()));
    }

    /** Returns the name; a unit is in it only if the indicator is told in several. */
    String name(Place place) {
        String unit = units.get(place.code()).size() > 1 ? "@" + unit(place.zero()) : "";
        return place.slot().name() + unit + (tellsWorld(place) ? world(place).suffix() : "");
    }

    /** A rate is told of its own world, unless there is one of another as well. */
    private boolean tellsWorld(Place place) {
        if (indicators.isLevel(place.code())) {
            return true;
        }
        for (World other : World.values()) {
            if (other != world(place) && places.has(place.slot().in(other).in(place.zero()))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it is a level restated on a comparable basis. */
    boolean isRestatedLevel(Place place) {
        return indicators.isLevel(place.code()) && world(place) == World.COMPARABLE;
    }

    private static World world(Place place) {
        return place.slot().world();
    }

    private static String unit(Magnitude<?> zero) {
        if (zero instanceof Money money) {
            return money.currency().getCurrencyCode();
        }
        return zero instanceof Measure measure ? measure.unit().name() : "RATE";
    }

    /** Returns the indicator with its period, and its region if it was told: 出口总额(2020年一季度). */
    Label label(Place place) {
        Slot slot = place.slot();
        String region = slot.region().map(code -> code + ",").orElse("");
        return world(place)
                .tell(
                        indicators.get(slot.code()).label(),
                        region + slot.period().toText(Locale.CHINESE),
                        (region.isEmpty() ? "" : region + " ")
                                + slot.period().toText(Locale.ENGLISH));
    }

    /** Returns the name of a further statement of the figure, {@code EXPORTS@2020-Q1#2}. */
    static String again(String name, int statement) {
        return statement == 1 ? name : name + "#" + statement;
    }

    static Label again(Label label, int statement) {
        return statement == 1
                ? label
                : Label.of(
                        label.zh() + "第" + statement + "次公布",
                        label.en() + ", statement " + statement);
    }
}
