/** «Отделения»: their papers and journals, who signs there, and the templates they print by. */
@NullMarked
package org.shagi.portal.departments;

import org.jspecify.annotations.NullMarked;
