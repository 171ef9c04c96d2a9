/** Who may take a child home, and who did. */
@NullMarked
package org.shagi.enrolment.domain.pickup;

import org.jspecify.annotations.NullMarked;
