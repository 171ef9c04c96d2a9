/** The terms of the methodical recommendations as data, and the deadlines that follow from them. */
@NullMarked
package org.shagi.calendar.terms;

import org.jspecify.annotations.NullMarked;
