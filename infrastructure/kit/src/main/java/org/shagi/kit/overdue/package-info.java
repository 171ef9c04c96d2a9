/** How a service tells the others which of the terms that it watches are overdue. */
@NullMarked
package org.shagi.kit.overdue;

import org.jspecify.annotations.NullMarked;
