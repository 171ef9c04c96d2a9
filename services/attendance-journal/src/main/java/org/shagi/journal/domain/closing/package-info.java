/** The closing of a month: what must hold for it, what it says, and how it follows corrections. */
@NullMarked
package org.shagi.journal.domain.closing;

import org.jspecify.annotations.NullMarked;
