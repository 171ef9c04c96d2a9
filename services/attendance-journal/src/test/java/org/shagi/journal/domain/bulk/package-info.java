/** Tests of what is fed in at once. */
@NullMarked
package org.shagi.journal.domain.bulk;

import org.jspecify.annotations.NullMarked;
