/** Facts published by attendance-journal. */
@NullMarked
package org.shagi.contracts.journal;

import org.jspecify.annotations.NullMarked;
