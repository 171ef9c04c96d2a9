/** Calendar-thematic plans: what a group does on which day of a month, and the circle over the whole course (S003 App.2). */
@NullMarked
package org.shagi.journal.domain.themes;

import org.jspecify.annotations.NullMarked;
