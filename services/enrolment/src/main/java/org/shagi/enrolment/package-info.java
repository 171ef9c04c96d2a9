/** Enrolment: departments, groups, and each child's way from the application to a place in a group. */
@NullMarked
package org.shagi.enrolment;

import org.jspecify.annotations.NullMarked;
