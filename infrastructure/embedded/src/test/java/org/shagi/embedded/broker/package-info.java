/** What the embedded broker promises. */
@NullMarked
package org.shagi.embedded.broker;

import org.jspecify.annotations.NullMarked;
