/** Tests of the closing of a month. */
@NullMarked
package org.shagi.journal.domain.closing;

import org.jspecify.annotations.NullMarked;
