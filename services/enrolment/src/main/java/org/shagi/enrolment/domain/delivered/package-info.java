/** What was really given to a child, by the closed months of the journal. */
@NullMarked
package org.shagi.enrolment.domain.delivered;

import org.jspecify.annotations.NullMarked;
