package io.github.tongbi.core.quantity;

/** See {@link QualifierPolicy#HOUSE}. */
enum HousePolicy implements QualifierPolicy {
    INSTANCE;

    private static final Rational TEN = Rational.of(10);

    @Override
    public Rational near(Rational number, Rational unit) {
        boolean oneLeadingDigit = number.dividedBy(unit).compareTo(TEN) < 0;
        return oneLeadingDigit ? number.dividedBy(TEN) : unit;
    }

    @Override
    public Rational about(Rational number, Rational unit) {
        return unit.dividedBy(Rational.of(2));
    }

    @Override
    public Rational somewhatOver(Rational number, Rational unit) {
        return unit;
    }
}
