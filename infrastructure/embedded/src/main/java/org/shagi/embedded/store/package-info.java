/** A document store that speaks the MongoDB protocol, lives in this process and keeps what it has acknowledged. */
@NullMarked
package org.shagi.embedded.store;

import org.jspecify.annotations.NullMarked;
