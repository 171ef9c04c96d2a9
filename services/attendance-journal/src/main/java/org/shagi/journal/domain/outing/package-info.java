/** Outings: events outside the centre, with the order and the safety briefing they want. */
@NullMarked
package org.shagi.journal.domain.outing;

import org.jspecify.annotations.NullMarked;
