package org.shagi.enrolment.domain.parents;

import org.shagi.enrolment.domain.Shelf;

/** The queues of all years. */
public interface UrgentQueues extends Shelf<UrgentQueue> {}
