/** What a case file must hold, by when, and what of it is there. */
@NullMarked
package org.shagi.enrolment.domain.checklist;

import org.jspecify.annotations.NullMarked;
