/** Departments of the centre. */
@NullMarked
package org.shagi.enrolment.domain.department;

import org.jspecify.annotations.NullMarked;
