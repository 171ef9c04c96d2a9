/** Tests of what the service says on the bus. */
@NullMarked
package org.shagi.journal.messaging;

import org.jspecify.annotations.NullMarked;
