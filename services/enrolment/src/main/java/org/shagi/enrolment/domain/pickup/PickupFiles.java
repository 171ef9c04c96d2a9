package org.shagi.enrolment.domain.pickup;

import org.shagi.enrolment.domain.Shelf;

/** Who may take home the children of all cases. */
public interface PickupFiles extends Shelf<PickupPermissions> {}
