/** Service cases: one child's papers for one course, from the application to the archive and beyond. */
@NullMarked
package org.shagi.enrolment.domain.casefile;

import org.jspecify.annotations.NullMarked;
