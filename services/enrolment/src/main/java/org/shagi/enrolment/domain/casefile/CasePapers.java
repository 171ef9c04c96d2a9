package org.shagi.enrolment.domain.casefile;

import org.jspecify.annotations.Nullable;

/**
 * The papers that carry a case through its life, each null until it is there.
 *
 * @param enrolment that the child was enrolled, and by which order
 */
public record CasePapers(
        @Nullable Programme programme,
        @Nullable Certificate certificate,
        @Nullable Contract contract,
        @Nullable Enrolment enrolment) {

    static final CasePapers NONE = new CasePapers(null, null, null, null);

    CasePapers with(Programme paper) {
        return new CasePapers(paper, certificate, contract, enrolment);
    }

    CasePapers with(Certificate paper) {
        return new CasePapers(programme, paper, contract, enrolment);
    }

    CasePapers with(Contract paper) {
        return new CasePapers(programme, certificate, paper, enrolment);
    }

    CasePapers with(Enrolment fact) {
        return new CasePapers(programme, certificate, contract, fact);
    }
}
