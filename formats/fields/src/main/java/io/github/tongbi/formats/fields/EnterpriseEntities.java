package io.github.tongbi.formats.fields;

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
    static final TextType<StrategicIndustry> STRATEGIC_INDUSTRY =
            TextType.ofEnum(StrategicIndustry.class);

    private static final TextType<EnterpriseStatus> STATUS =
            TextType.ofEnum(EnterpriseStatus.class);

    static final EntityType<StatusChange> STATUS_CHANGE = new StatusChangeType();

    static final EntityType<AnnualFigures> ANNUAL_FIGURES = new AnnualFiguresType();

    static final EntityType<Qualification> QUALIFICATION = new QualificationType();

    static final EntityType<Enterprise> ENTERPRISE = new EnterpriseType();

    private EnterpriseEntities() {}

    private static final class StatusChangeType extends EntityType<StatusChange> {
        private final Field<EnterpriseStatus> status = required("status", STATUS);
        private final Field<LocalDate> date = required("date", Scalars.DATE);

        StatusChangeType() {
            super(StatusChange.class, "a change of status");
        }

        @Override
        public StatusChange build(Values values) {
            return StatusChange.of(values.get(status), values.get(date));
        }

        @Override
        public void write(StatusChange change, FieldSink out) {
            out.write(status, change.status());
            out.write(date, change.date());
        }
    }

    private static final class AnnualFiguresType extends EntityType<AnnualFigures> {
        private final Field<ReferencePeriod> year = required("year", Scalars.PERIOD);
        private final Field<Figure<Money>> revenue = optional("revenue", FigureType.MONEY);
        private final Field<Figure<Measure>> employees = optional("employees", FigureType.MEASURE);

        AnnualFiguresType() {
            super(AnnualFigures.class, "the figures of a year");
        }

        @Override
        public AnnualFigures build(Values values) {
            return AnnualFigures.builder()
                    .year(values.get(year))
                    .revenue(values.find(revenue))
                    .employees(values.find(employees))
                    .build();
        }

        @Override
        public void write(AnnualFigures figures, FieldSink out) {
            out.write(year, figures.year());
            out.writeIfPresent(revenue, figures.revenue());
            out.writeIfPresent(employees, figures.employees());
        }
    }

    private static final class QualificationType extends EntityType<Qualification> {
        private final Field<QualificationKind> kind =
                required("kind", TextType.ofEnum(QualificationKind.class));
        private final Field<String> certificate = optional("certificate", Scalars.TEXT);
        private final Field<LocalDate> validFrom = optional("validFrom", Scalars.DATE);
        private final Field<LocalDate> validUntil = optional("validUntil", Scalars.DATE);

        QualificationType() {
            super(Qualification.class, "a qualification");
        }

        @Override
        public Qualification build(Values values) {
            return Qualification.builder()
                    .kind(values.get(kind))
                    .certificate(values.find(certificate))
                    .validFrom(values.find(validFrom))
                    .validUntil(values.find(validUntil))
                    .build();
        }

        @Override
        public void write(Qualification qualification, FieldSink out) {
            out.write(kind, qualification.kind());
            out.writeIfPresent(certificate, qualification.certificate());
            out.writeIfPresent(validFrom, qualification.validFrom());
            out.writeIfPresent(validUntil, qualification.validUntil());
        }
    }

    private static final class EnterpriseType extends EntityType<Enterprise> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<EnterpriseStatus> status = required("status", STATUS);
        private final Field<Figure<Money>> registeredCapital =
                optional("registeredCapital", FigureType.MONEY);
        private final Field<Figure<Money>> foreignCapital =
                optional("foreignCapital", FigureType.MONEY);
        private final Field<Figure<Ratio>> foreignShare =
                optional("foreignShare", FigureType.RATIO);
        private final Field<CreditCode> creditCode = optional("creditCode", Scalars.CREDIT_CODE);
        private final Field<LegalForm> legalForm =
                optional("legalForm", TextType.ofEnum(LegalForm.class));
        private final Field<IndustryCode> industry = optional("industry", Scalars.INDUSTRY);
        private final Field<StrategicIndustry> strategicIndustry =
                optional("strategicIndustry", STRATEGIC_INDUSTRY);
        private final Field<ImmutableList<StatusChange>> history = list("history", STATUS_CHANGE);
        private final Field<ImmutableList<AnnualFigures>> years = list("years", ANNUAL_FIGURES);
        private final Field<ImmutableList<Qualification>> qualifications =
                list("qualifications", QUALIFICATION);

        EnterpriseType() {
            super(Enterprise.class, "an enterprise");
        }

        @Override
        public Enterprise build(Values values) {
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
        public void write(Enterprise enterprise, FieldSink out) {
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
