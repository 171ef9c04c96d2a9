/** A real Kafka broker inside this process. */
@NullMarked
package org.shagi.embedded.broker;

import org.jspecify.annotations.NullMarked;
