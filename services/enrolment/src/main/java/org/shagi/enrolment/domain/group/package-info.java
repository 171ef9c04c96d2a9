/** Day-care groups: course, places, staff, roster. */
@NullMarked
package org.shagi.enrolment.domain.group;

import org.jspecify.annotations.NullMarked;
