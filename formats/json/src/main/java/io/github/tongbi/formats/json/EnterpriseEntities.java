package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.enterprise.LegalForm;
import io.github.tongbi.core.enterprise.Qualification;
import io.github.tongbi.core.enterprise.QualificationKind;
import io.github.tongbi.core.enterprise.StatusChange;
import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import java.time.LocalDate;

/** Fields of enterprises, their yearly figures and their qualifications. */
final class EnterpriseEntities {
    static final Codec<StrategicIndustry> STRATEGIC_INDUSTRY =
            TextCodec.ofEnum(StrategicIndustry.class);

    private static final Codec<EnterpriseStatus> STATUS = TextCodec.ofEnum(EnterpriseStatus.class);

    static final Codec<StatusChange> STATUS_CHANGE = new StatusChangeCodec();

    static final Codec<AnnualFigures> ANNUAL_FIGURES = new AnnualFiguresCodec();

    static final Codec<Qualification> QUALIFICATION = new QualificationCodec();

    static final Codec<Enterprise> ENTERPRISE = new EnterpriseCodec();

    private EnterpriseEntities() {}

    private static final class StatusChangeCodec extends EntityCodec<StatusChange> {
        private final Field<EnterpriseStatus> status = required("status", STATUS);
        private final Field<LocalDate> date = required("date", Scalars.DATE);

        StatusChangeCodec() {
            super("a change of status");
        }

        @Override
        StatusChange build(Values values) {
            return StatusChange.of(values.get(status), values.get(date));
        }

        @Override
        void write(StatusChange change, FieldWriter out) {
            out.write(status, change.status());
            out.write(date, change.date());
        }
    }

    private static final class AnnualFiguresCodec extends EntityCodec<AnnualFigures> {
        private final Field<ReferencePeriod> year = required("year", Scalars.PERIOD);
        private final Field<Figure<Money>> revenue = optional("revenue", FigureCodec.MONEY);
        private final Field<Figure<Measure>> employees = optional("employees", FigureCodec.MEASURE);

        AnnualFiguresCodec() {
            super("the figures of a year");
        }

        @Override
        AnnualFigures build(Values values) {
            return AnnualFigures.builder()
                    .year(values.get(year))
                    .revenue(values.find(revenue))
                    .employees(values.find(employees))
                    .build();
        }

        @Override
        void write(AnnualFigures figures, FieldWriter out) {
            out.write(year, figures.year());
            out.writeIfPresent(revenue, figures.revenue());
            out.writeIfPresent(employees, figures.employees());
        }
    }

    private static final class QualificationCodec extends EntityCodec<Qualification> {
        private final Field<QualificationKind> kind =
                required("kind", TextCodec.ofEnum(QualificationKind.class));
        private final Field<String> certificate = optional("certificate", Scalars.TEXT);
        private final Field<LocalDate> validFrom = optional("validFrom", Scalars.DATE);
        private final Field<LocalDate> validUntil = optional("validUntil", Scalars.DATE);

        QualificationCodec() {
            super("a qualification");
        }

        @Override
        Qualification build(Values values) {
            return Qualification.builder()
                    .kind(values.get(kind))
                    .certificate(values.find(certificate))
                    .validFrom(values.find(validFrom))
                    .validUntil(values.find(validUntil))
                    .build();
        }

        @Override
        void write(Qualification qualification, FieldWriter out) {
            out.write(kind, qualification.kind());
            out.writeIfPresent(certificate, qualification.certificate());
            out.writeIfPresent(validFrom, qualification.validFrom());
            out.writeIfPresent(validUntil, qualification.validUntil());
        }
    }

    private static final class EnterpriseCodec extends EntityCodec<Enterprise> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<EnterpriseStatus> status = required("status", STATUS);
        private final Field<Figure<Money>> registeredCapital =
                optional("registeredCapital", FigureCodec.MONEY);
        private final Field<Figure<Money>> foreignCapital =
                optional("foreignCapital", FigureCodec.MONEY);
        private final Field<Figure<Ratio>> foreignShare =
                optional("foreignShare", FigureCodec.RATIO);
        private final Field<CreditCode> creditCode = optional("creditCode", Scalars.CREDIT_CODE);
        private final Field<LegalForm> legalForm =
                optional("legalForm", TextCodec.ofEnum(LegalForm.class));
        private final Field<IndustryCode> industry = optional("industry", Scalars.INDUSTRY);
        private final Field<StrategicIndustry> strategicIndustry =
                optional("strategicIndustry", STRATEGIC_INDUSTRY);
        private final Field<ImmutableList<StatusChange>> history = list("history", STATUS_CHANGE);
        private final Field<ImmutableList<AnnualFigures>> years = list("years", ANNUAL_FIGURES);
        private final Field<ImmutableList<Qualification>> qualifications =
                list("qualifications", QUALIFICATION);

        EnterpriseCodec() {
            super("an enterprise");
        }

        @Override
        Enterprise build(Values values) {
            return Enterprise.builder()
                    .name(values.get(name))
                    .region(values.find(region))
                    .status(values.get(status))
                    .registeredCapital(values.find(registeredCapital))
                    .foreignCapital(values.find(foreignCapital))
                    .foreignShare(values.find(foreignShare))
                    .creditCode(values.find(creditCode))
                    .legalForm(values.find(legalForm))
                    .industry(values.find(industry))
                    .strategicIndustry(values.find(strategicIndustry))
                    .history(values.list(history))
                    .years(values.list(years))
                    .qualifications(values.list(qualifications))
                    .build();
        }

        @Override
        void write(Enterprise enterprise, FieldWriter out) {
            out.write(name, enterprise.name());
            out.writeIfPresent(region, enterprise.region());
            out.write(status, enterprise.status());
            out.writeIfPresent(registeredCapital, enterprise.registeredCapital());
            out.writeIfPresent(foreignCapital, enterprise.foreignCapital());
            out.writeIfPresent(foreignShare, enterprise.foreignShare());
            out.writeIfPresent(creditCode, enterprise.creditCode());
            out.writeIfPresent(legalForm, enterprise.legalForm());
            out.writeIfPresent(industry, enterprise.industry());
            out.writeIfPresent(strategicIndustry, enterprise.strategicIndustry());
            out.writeUnless(ImmutableList.of(), history, enterprise.history());
            out.writeUnless(ImmutableList.of(), years, enterprise.years());
            out.writeUnless(ImmutableList.of(), qualifications, enterprise.qualifications());
        }
    }
}
