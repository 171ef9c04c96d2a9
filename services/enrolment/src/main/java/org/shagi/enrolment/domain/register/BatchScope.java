package org.shagi.enrolment.domain.register;

import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;

/**
 * What a batch is about.
 *
 * @param departmentId null for the whole centre
 * @param period the days on which what is told happened
 * @param profile id of the profile that its files are written by
 */
public record BatchScope(MessageType messageType, @Nullable String departmentId, Period period, String profile) {}
