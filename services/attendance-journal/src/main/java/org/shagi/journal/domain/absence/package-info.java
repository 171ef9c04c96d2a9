/** Absences beyond a day: announced beforehand, and several in a row. */
@NullMarked
package org.shagi.journal.domain.absence;

import org.jspecify.annotations.NullMarked;
