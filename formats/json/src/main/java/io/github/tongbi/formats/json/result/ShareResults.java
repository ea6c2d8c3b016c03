package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.occupancy.Letting;
import io.github.tongbi.indicators.occupancy.Occupancy;
import io.github.tongbi.indicators.share.FundRate;
import io.github.tongbi.indicators.share.Share;
import io.github.tongbi.indicators.share.Structure;

/** Shares, occupancy and what funds became of. */
final class ShareResults {
    static final TextType<OccupancyBasis> BASIS = TextType.ofEnum(OccupancyBasis.class);

    static final EntityType<Share> SHARE = new ShareType();

    static final EntityType<Occupancy> OCCUPANCY = new OccupancyType();

    static final EntityType<Structure<?>> STRUCTURE = new StructureType();

    static final EntityType<FundRate> FUND_RATE = new FundRateType();

    static final EntityType<Letting> LETTING = new LettingType();

    private ShareResults() {}

    private static final class ShareType extends IndicatorType<Share> {
        private final Field<Label> name = required("name", Texts.LABEL);
        private final Field<ImmutableList<FormulaTerm>> terms = list("terms", FormulaTerm.TYPE);
        private final Field<ImmutableList<String>> part = required("part", FormulaReader.STEPS);
        private final Field<ImmutableList<String>> rest = required("rest", FormulaReader.STEPS);
        private final Field<ImmutableList<String>> whole = required("whole", FormulaReader.STEPS);

        ShareType() {
            super(Share.class, "a share");
        }

        @Override
        Share ofInputs(Values values) {
            FormulaReader formulas = new FormulaReader(values.list(terms));
            return Share.of(
                    values.get(name),
                    formulas.read(values.get(part)),
                    formulas.read(values.get(rest)),
                    formulas.read(values.get(whole)));
        }

        @Override
        void writeInputs(Share share, FieldSink out) {
            FormulaSteps steps = new FormulaSteps();
            ImmutableList<String> ofPart = steps.of(share.part());
            ImmutableList<String> ofRest = steps.of(share.rest());
            ImmutableList<String> ofWhole = steps.of(share.whole());
            out.write(name, share.name());
            out.write(terms, steps.terms());
            out.write(part, ofPart);
            out.write(rest, ofRest);
            out.write(whole, ofWhole);
        }
    }

    private static final class OccupancyType extends IndicatorType<Occupancy> {
        private final Field<OccupancyBasis> basis = required("basis", BASIS);
        private final Field<ImmutableList<FormulaTerm>> terms = list("terms", FormulaTerm.TYPE);
        private final Field<ImmutableList<String>> occupied =
                required("occupied", FormulaReader.STEPS);
        private final Field<ImmutableList<String>> available =
                required("available", FormulaReader.STEPS);

        OccupancyType() {
            super(Occupancy.class, "an occupancy");
        }

        @Override
        Occupancy ofInputs(Values values) {
            FormulaReader formulas = new FormulaReader(values.list(terms));
            return Occupancy.of(
                    values.get(basis),
                    formulas.read(values.get(occupied)),
                    formulas.read(values.get(available)));
        }

        @Override
        void writeInputs(Occupancy occupancy, FieldSink out) {
            FormulaSteps steps = new FormulaSteps();
            ImmutableList<String> moved = steps.of(occupancy.occupied());
            ImmutableList<String> all = steps.of(occupancy.available());
            out.write(basis, occupancy.basis());
            out.write(terms, steps.terms());
            out.write(occupied, moved);
            out.write(available, all);
        }
    }

    private static final class StructureType extends ResultType<Structure<?>> {
        private final Field<ImmutableList<Term<?>>> parts =
                required("parts", Texts.listOf(FormulaResults.TERM));

        StructureType() {
            super(Structure.class, "a structure");
        }

        @Override
        Structure<?> make(Values values) {
            return typed(values.get(parts));
        }

        private static <Q extends Quantity<Q>> Structure<Q> typed(ImmutableList<Term<?>> terms) {
            ImmutableList.Builder<Term<Q>> typed = ImmutableList.builder();
            for (Term<?> term : terms) {
                Figure<Q> first = Kinds.quantity("parts", terms.get(0).figure());
                typed.add(Term.of(term.name(), Kinds.like(first, "parts", term.figure())));
            }
            return Structure.of(typed.build());
        }

        @Override
        public void write(Structure<?> structure, FieldSink out) {
            out.write(parts, ImmutableList.copyOf(structure.parts()));
        }
    }

    private static final class FundRateType extends IndicatorType<FundRate> {
        private static final TextType<AidStage> STAGE = TextType.ofEnum(AidStage.class);

        private final Field<AidStage> stage = required("stage", STAGE);
        private final Field<AidStage> of = required("of", STAGE);
        private final Field<ImmutableList<AidFund>> funds =
                list("funds", Entities.of(AidFund.class).orElseThrow());

        FundRateType() {
            super(FundRate.class, "a rate of funds");
        }

        @Override
        FundRate ofInputs(Values values) {
            ImmutableList<AidFund> all = values.list(funds);
            AidStage base = values.get(of);
            return switch (values.get(stage)) {
                case ALLOCATED -> FundRate.allocation(all, base);
                case DISBURSED -> FundRate.disbursement(all, base);
                case RECEIVED -> FundRate.receipt(all, base);
                case SPENT -> FundRate.spending(all, base);
                default ->
                    throw refused(
                            "stage",
                            "expected ALLOCATED, DISBURSED, RECEIVED or SPENT, got \""
                                    + values.get(stage).name() + "\"");
            };
        }

        @Override
        void writeInputs(FundRate rate, FieldSink out) {
            out.write(stage, rate.stage());
            out.write(of, rate.of());
            out.writeUnless(ImmutableList.of(), funds, rate.funds());
        }
    }

    private static final class LettingType extends ResultType<Letting> {
        private final Field<OccupancyBasis> basis = required("basis", BASIS);
        private final Field<ImmutableList<Park>> parks =
                list("parks", Entities.of(Park.class).orElseThrow());

        LettingType() {
            super(Letting.class, "a letting");
        }

        @Override
        Letting make(Values values) {
            return Letting.of(values.get(basis), values.list(parks));
        }

        @Override
        public void write(Letting letting, FieldSink out) {
            out.write(basis, letting.basis());
            out.writeUnless(ImmutableList.of(), parks, letting.parks());
        }
    }
}
