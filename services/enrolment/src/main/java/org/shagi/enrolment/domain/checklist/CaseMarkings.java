package org.shagi.enrolment.domain.checklist;

import org.shagi.enrolment.domain.Shelf;

/** What was noted by hand of the papers of all cases. */
public interface CaseMarkings extends Shelf<CaseMarks> {}
