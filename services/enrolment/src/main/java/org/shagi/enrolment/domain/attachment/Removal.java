package org.shagi.enrolment.domain.attachment;

import org.shagi.enrolment.domain.Recorded;

/** That a file was taken out of the case, why, by whom and when. */
public record Removal(String reason, Recorded recorded) {}
