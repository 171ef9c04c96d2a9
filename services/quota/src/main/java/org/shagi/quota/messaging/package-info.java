/** The events that quota listens to. */
@NullMarked
package org.shagi.quota.messaging;

import org.jspecify.annotations.NullMarked;
