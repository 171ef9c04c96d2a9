/** The production calendar of the five-day week and the counting of terms by it. */
@NullMarked
package org.shagi.calendar;

import org.jspecify.annotations.NullMarked;
