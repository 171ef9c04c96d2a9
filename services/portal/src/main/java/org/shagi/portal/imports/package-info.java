/** «Импорт»: existing lists taken over from a workbook. */
@NullMarked
package org.shagi.portal.imports;

import org.jspecify.annotations.NullMarked;
