/** Rosters and plans come in from the bus; versions of day sheets go out to it. */
@NullMarked
package org.shagi.journal.messaging;

import org.jspecify.annotations.NullMarked;
