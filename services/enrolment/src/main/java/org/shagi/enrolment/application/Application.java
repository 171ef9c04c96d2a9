package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Representative;

/**
 * A representative's application for a place in a group.
 *
 * @param id id for the case that it opens
 * @param duplicateReason why it is not the child of a case that looks alike, as the head decided; null if nobody was asked
 */
public record Application(
        String id,
        String departmentId,
        String groupId,
        LocalDate appliedOn,
        ChildData child,
        Representative representative,
        @Nullable String duplicateReason) {}
