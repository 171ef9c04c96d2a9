/** Tests of the journal, and the group and the ports they share. */
@NullMarked
package org.shagi.journal;

import org.jspecify.annotations.NullMarked;
