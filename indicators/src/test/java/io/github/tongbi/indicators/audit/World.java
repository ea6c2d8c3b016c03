package io.github.tongbi.indicators.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A true world and what is printed of it: parts and a total in two years, their growth, shares, pulls and
 * contributions, an average, a balance, a figure to date with its last month, a stock with its flow.
 * Every printed figure is a true value, rounded once.
 */
final class World {
    private static final FigureKind MONEY = FigureKind.money("CNY", Scale.HUNDRED_MILLION);
    private static final FigureKind FIRMS = FigureKind.measure(Unit.ESTABLISHMENT, Scale.ONE);

    private final Random random;
    private final Rounding.Rule rule;
    private final Map<String, Rational> truth = new TreeMap<>();
    private final List<AuditFigure> figures = new ArrayList<>();
    private final List<AuditRelation> relations = new ArrayList<>();

    private World(long seed, Rounding.Rule rule) {
        this.random = new Random(seed);
        this.rule = rule;
    }

    static World of(long seed, Rounding.Rule rule) {
        World world = new World(seed, rule);
        world.tables();
        world.rest();
        return world;
    }

    private void tables() {
        int parts = 2 + random.nextInt(2);
        List<String> current = new ArrayList<>();
        List<String> base = new ArrayList<>();
        Rational total = Rational.ZERO;
        Rational totalBase = Rational.ZERO;
        for (int i = 0; i < parts; i++) {
            Rational before = level();
            Rational rate = Rational.of(random.nextInt(12_000) - 4_000, 10_000);
            Rational now = before.plus(before.multipliedBy(rate));
            current.add(add("c" + i, MONEY, now));
            base.add(add("b" + i, MONEY, before));
            growth("g" + i, "c" + i, "b" + i);
            total = total.plus(now);
            totalBase = totalBase.plus(before);
        }
        add("C", MONEY, total);
        add("B", MONEY, totalBase);
        relations.add(SumRelations.sum("C", current));
        relations.add(SumRelations.sum("B", base));
        growth("G", "C", "B");
        rates(totalBase, total);
    }

    private void rates(Rational totalBase, Rational total) {
        Rational change = value("c0").minus(value("b0"));
        add("s", FigureKind.PERCENT, value("c0").dividedBy(total));
        relations.add(RateRelations.share("s", "c0", "C"));
        add("p", FigureKind.POINTS, change.dividedBy(totalBase));
        relations.add(RateRelations.pull("p", "c0", "b0", "B"));
        if (!total.equals(totalBase)) {
            add("q", FigureKind.PERCENT, change.dividedBy(total.minus(totalBase)));
            relations.add(RateRelations.contribution("q", "c0", "b0", "C", "B"));
        }
        add("d", MONEY, value("c0").minus(value("c1")));
        relations.add(SumRelations.difference("d", "c0", "c1"));
    }

    private void rest() {
        Rational firms = Rational.of(1 + random.nextInt(400));
        add("n", FIRMS, firms);
        add("a", MONEY.per(Unit.ESTABLISHMENT), value("C").dividedBy(firms));
        relations.add(RateRelations.average("a", "C", "n"));
        Rational month = value("C").multipliedBy(Rational.of(1 + random.nextInt(50), 100));
        add("m", MONEY, month);
        add("e", MONEY, value("C").minus(month));
        relations.add(SumRelations.decumulation("m", "C", "e"));
        relations.add(SumRelations.monotone("C", "e"));
        Rational in = Rational.of(random.nextInt(60));
        Rational open = Rational.of(random.nextInt(300));
        add("i", FIRMS, in);
        add("o", FIRMS, open);
        add("z", FIRMS, open.plus(in));
        relations.add(SumRelations.stockFlow("z", "o", "i"));
    }

    private void growth(String rate, String current, String base) {
        add(rate, FigureKind.PERCENT, value(current).dividedBy(value(base)).minus(Rational.ONE));
        relations.add(RateRelations.growth(rate, current, base));
    }

    private Rational level() {
        return Rational.of(1 + random.nextInt(999_999))
                .multipliedBy(Rational.powerOfTen(2 + random.nextInt(5)));
    }

    private Rational value(String name) {
        return requireNonNull(truth.get(name), name);
    }

    private String add(String name, FigureKind kind, Rational value) {
        truth.put(name, value);
        AuditFigure figure = AuditFigure.unknown(name, Networks.label(name), kind);
        if (random.nextInt(5) > 0) {
            Figure<?> printed = printed(kind.zero(), value, kind);
            figure = AuditFigure.printed(name, Networks.label(name), printed);
            figure = kind.per().map(figure::per).orElse(figure);
        }
        figures.add(figure);
        return name;
    }

    private <M extends Magnitude<M>> Figure<M> printed(
            Magnitude<M> zero, Rational value, FigureKind kind) {
        int decimals = kind.isWhole() ? 0 : random.nextInt(4);
        M exact = zero.withNumber(value);
        return kind.isWhole()
                ? Figure.of(exact, new Notation(kind.scale(), 0))
                : Figure.rounded(exact, new Notation(kind.scale(), decimals), rule);
    }

    ImmutableMap<String, Rational> truth() {
        return ImmutableMap.copyOf(truth);
    }

    AuditNetwork network() {
        return network(figures, relations);
    }

    /** Returns the same network, put together in another order. */
    AuditNetwork shuffled(long seed) {
        List<AuditFigure> otherFigures = new ArrayList<>(figures);
        List<AuditRelation> otherRelations = new ArrayList<>(relations);
        Collections.shuffle(otherFigures, new Random(seed));
        Collections.shuffle(otherRelations, new Random(seed + 1));
        return network(otherFigures, otherRelations);
    }

    /** Returns the network with another figure printed for that of the same name. */
    AuditNetwork with(AuditFigure other) {
        List<AuditFigure> changed = new ArrayList<>(figures);
        changed.replaceAll(figure -> figure.name().equals(other.name()) ? other : figure);
        return network(changed, relations);
    }

    private AuditNetwork network(List<AuditFigure> some, List<AuditRelation> others) {
        AuditNetwork.Builder builder = AuditNetwork.builder().roundedBy(rule);
        some.forEach(builder::add);
        others.forEach(builder::relate);
        return builder.build();
    }
}
