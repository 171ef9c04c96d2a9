/** Taking over existing lists from a workbook, and giving lists out as workbooks. */
@NullMarked
package org.shagi.enrolment.application.imports;

import org.jspecify.annotations.NullMarked;
