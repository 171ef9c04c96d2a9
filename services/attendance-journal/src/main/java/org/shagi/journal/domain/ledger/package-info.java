/** The ledger of a month: what was written in time, what late and why, and what was corrected. */
@NullMarked
package org.shagi.journal.domain.ledger;

import org.jspecify.annotations.NullMarked;
