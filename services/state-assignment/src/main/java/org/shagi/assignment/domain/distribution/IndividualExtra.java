package org.shagi.assignment.domain.distribution;

import java.time.LocalDate;
import org.shagi.kit.domain.ServiceCode;

/**
 * An individual service that a child is to get besides those of the group (S003 VI.3(2)).
 *
 * @param childId id of the child; the name stays with enrolment
 * @param giver id of the account that gives it
 */
public record IndividualExtra(String childId, ServiceCode code, LocalDate date, String giver) {}
