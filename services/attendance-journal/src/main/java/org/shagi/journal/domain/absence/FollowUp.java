package org.shagi.journal.domain.absence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the leader found out or did about a child who had stayed away for days.
 *
 * @param from the first day of the absence
 * @param what in the writer's words, no names
 */
public record FollowUp(String groupId, String childId, LocalDate from, String what, String by, Instant at) {}
