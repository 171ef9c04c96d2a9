/** The papers that can be printed, when each of them can be, and what a centre and a department write on all of theirs. */
@NullMarked
package org.shagi.enrolment.domain.paper;

import org.jspecify.annotations.NullMarked;
