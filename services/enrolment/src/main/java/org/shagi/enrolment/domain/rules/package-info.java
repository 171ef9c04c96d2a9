/** What must hold before a child is enrolled. */
@NullMarked
package org.shagi.enrolment.domain.rules;

import org.jspecify.annotations.NullMarked;
