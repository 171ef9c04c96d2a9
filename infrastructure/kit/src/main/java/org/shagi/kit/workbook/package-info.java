/** Workbooks that somebody uploads, before they are read. */
@NullMarked
package org.shagi.kit.workbook;

import org.jspecify.annotations.NullMarked;
