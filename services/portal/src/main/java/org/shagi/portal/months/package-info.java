/** A month of the journal as paper, as a workbook, and the register of what is not filled in. */
@NullMarked
package org.shagi.portal.months;

import org.jspecify.annotations.NullMarked;
