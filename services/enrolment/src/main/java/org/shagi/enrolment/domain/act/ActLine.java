package org.shagi.enrolment.domain.act;

import org.shagi.kit.domain.ServiceCode;

/**
 * A service on an act.
 *
 * @param planned whole services for the term of the programme; 0 for one that was given beside it
 * @param delivered whole services given in the period; in a difference act more (positive) or fewer (negative) than was signed
 * @param sinceStart whole services given from the first day of the stay to the end of the period
 */
public record ActLine(ServiceCode code, int planned, int delivered, int sinceStart) {}
