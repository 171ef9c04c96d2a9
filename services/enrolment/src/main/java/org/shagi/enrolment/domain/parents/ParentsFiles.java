package org.shagi.enrolment.domain.parents;

import org.shagi.enrolment.domain.Shelf;

/** What was done with the parents of all cases. */
public interface ParentsFiles extends Shelf<ParentsFile> {}
