/** Terms that a service watches: the list of deadlines, and telling the others what is overdue. */
@NullMarked
package org.shagi.kit.terms;

import org.jspecify.annotations.NullMarked;
