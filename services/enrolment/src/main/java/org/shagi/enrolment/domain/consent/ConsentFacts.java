package org.shagi.enrolment.domain.consent;

import java.time.LocalDate;

/**
 * What the rules about a new consent look at.
 *
 * @param form the form that was signed
 * @param given all that were given before
 */
public record ConsentFacts(Consent consent, ConsentForm form, CaseConsents given, LocalDate today) {}
