/** The weekly cyclograms that groups have of their own, as state-assignment tells of them. */
@NullMarked
package org.shagi.enrolment.domain.cyclogram;

import org.jspecify.annotations.NullMarked;
