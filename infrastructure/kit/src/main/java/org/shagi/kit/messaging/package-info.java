/** Events come in: dispatched by type, retried while a fault passes, kept in quarantine when they cannot be handled. */
@NullMarked
package org.shagi.kit.messaging;

import org.jspecify.annotations.NullMarked;
