package org.shagi.enrolment.domain.child;

import java.time.Instant;
import org.shagi.enrolment.domain.Period;

/**
 * Days that a case asks for in a group.
 *
 * @param at when it was claimed; a claim that no roster holds is void after a while
 */
public record ClaimedStay(String caseId, String groupId, Period stay, Instant at) {}
