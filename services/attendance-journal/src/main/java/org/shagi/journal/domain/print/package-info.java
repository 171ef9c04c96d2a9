/** What a print of a month said, so that a later look can tell what has changed since. */
@NullMarked
package org.shagi.journal.domain.print;

import org.jspecify.annotations.NullMarked;
