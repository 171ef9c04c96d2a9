/** The groups as enrolment tells of them: whom the plans are made for. */
@NullMarked
package org.shagi.assignment.domain.group;

import org.jspecify.annotations.NullMarked;
