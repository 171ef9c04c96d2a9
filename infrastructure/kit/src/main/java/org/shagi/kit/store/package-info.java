/** The document store: durable writes and the replace-if-newer of read models. */
@NullMarked
package org.shagi.kit.store;

import org.jspecify.annotations.NullMarked;
