/** What was given, day by day, as the journal tells it. */
@NullMarked
package org.shagi.assignment.domain.given;

import org.jspecify.annotations.NullMarked;
