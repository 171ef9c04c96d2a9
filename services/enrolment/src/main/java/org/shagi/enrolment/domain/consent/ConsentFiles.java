package org.shagi.enrolment.domain.consent;

import org.shagi.enrolment.domain.Shelf;

/** The consents of all cases. */
public interface ConsentFiles extends Shelf<CaseConsents> {}
