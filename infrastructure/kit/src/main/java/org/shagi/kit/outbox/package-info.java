/** Events leave with the change that caused them: stored in the same document, sent by the relay, removed when the broker has them. */
@NullMarked
package org.shagi.kit.outbox;

import org.jspecify.annotations.NullMarked;
