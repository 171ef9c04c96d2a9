/** Consents of the representative: to processing, to photographs, to their publication. */
@NullMarked
package org.shagi.enrolment.domain.consent;

import org.jspecify.annotations.NullMarked;
