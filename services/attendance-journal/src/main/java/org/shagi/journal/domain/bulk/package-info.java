/** A whole month that is fed in at once, cell by cell. */
@NullMarked
package org.shagi.journal.domain.bulk;

import org.jspecify.annotations.NullMarked;
