/** What the embedded store promises, each promise as a test. */
@NullMarked
package org.shagi.embedded.store;

import org.jspecify.annotations.NullMarked;
