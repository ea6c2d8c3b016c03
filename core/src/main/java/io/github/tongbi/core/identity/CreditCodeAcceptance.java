package io.github.tongbi.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * Which credit codes a reader takes besides the valid ones, for example {@code
 * CreditCodeAcceptance.OUTER_ONLY}.
 *
 * <p>Some real codes break the standard: two issued in Xiamen before 2016 carry a wrong check
 * character. Whoever knows such codes names them: {@code
 * CreditCodeAcceptance.STRICT.withKnown(List.of("91350203M0001QAY9B", "91350203M0001QKT19"))}. A code
 * so taken still says its {@link CreditCode#status}.
 *
 * @param weakest the weakest status that is taken: valid, valid outer only, or check mismatch
 * @param known the codes that are taken whatever their check characters, as canonical text
 */
public record CreditCodeAcceptance(CodeStatus weakest, ImmutableSet<String> known)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ImmutableSet<CodeStatus> STATUSES = ImmutableSet.of(
            CodeStatus.VALID, CodeStatus.VALID_OUTER_ONLY, CodeStatus.CHECK_MISMATCH);

    /** Takes valid codes alone. */
    public static final CreditCodeAcceptance STRICT = taking(CodeStatus.VALID);

    /** Takes codes of which the organisation check fails too. */
    public static final CreditCodeAcceptance OUTER_ONLY = taking(CodeStatus.VALID_OUTER_ONLY);

    /** Takes every code of the right form: to read back codes that were accepted before. */
    public static final CreditCodeAcceptance ANY_CHECK = taking(CodeStatus.CHECK_MISMATCH);

    /**
     * Creates the rule.
     *
     * @throws UnreadableTextException if a known code is no canonical text of a credit code
     */
    public CreditCodeAcceptance {
        requireNonNull(known, "known").forEach(CreditCode::requireCanonical);
        checkArgument(
                STATUSES.contains(requireNonNull(weakest, "weakest")),
                "expected one of %s, got %s",
                STATUSES,
                weakest);
    }

    private static CreditCodeAcceptance taking(CodeStatus weakest) {
        return new CreditCodeAcceptance(weakest, ImmutableSet.of());
    }

    /**
     * Returns the rule that takes these codes too.
     *
     * @throws UnreadableTextException if one has another length or other characters than credit
     *     codes have
     */
    public CreditCodeAcceptance withKnown(Iterable<String> codes) {
        ImmutableSet.Builder<String> more = ImmutableSet.<String>builder().addAll(known);
        for (String code : codes) {
            more.add(CodeText.clean(code));
        }
        return new CreditCodeAcceptance(weakest, more.build());
    }

    /** Tells whether a cleaned code of that status is taken. */
    boolean accepts(String code, CodeStatus status) {
        return status.compareTo(weakest) <= 0 || known.contains(code);
    }
}
