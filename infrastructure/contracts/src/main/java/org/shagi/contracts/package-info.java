/** What the services tell each other: the list of event types and the envelope they travel in. */
@NullMarked
package org.shagi.contracts;

import org.jspecify.annotations.NullMarked;
