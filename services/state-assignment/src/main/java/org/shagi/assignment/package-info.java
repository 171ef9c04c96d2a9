/** Plans: what is asked of each group, and what each group intends to give day by day. */
@NullMarked
package org.shagi.assignment;

import org.jspecify.annotations.NullMarked;
