/** Tests of prints. */
@NullMarked
package org.shagi.journal.domain.print;

import org.jspecify.annotations.NullMarked;
