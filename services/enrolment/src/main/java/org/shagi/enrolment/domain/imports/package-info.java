/** Existing lists taken over from a workbook: its rows, what they say, and what came of them. */
@NullMarked
package org.shagi.enrolment.domain.imports;

import org.jspecify.annotations.NullMarked;
