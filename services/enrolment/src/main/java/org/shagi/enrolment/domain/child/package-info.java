/** Who a child is: the insurance number, the pseudonymous id, and the stays claimed under it. */
@NullMarked
package org.shagi.enrolment.domain.child;

import org.jspecify.annotations.NullMarked;
