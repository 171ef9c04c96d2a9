/** «Дела»: taking an application, a case with what comes next and what was done, and finding cases. */
@NullMarked
package org.shagi.portal.cases;

import org.jspecify.annotations.NullMarked;
