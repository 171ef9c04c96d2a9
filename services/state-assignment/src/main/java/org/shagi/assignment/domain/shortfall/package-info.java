/** What quota warns of: that a group will not keep the plan of its month. */
@NullMarked
package org.shagi.assignment.domain.shortfall;

import org.jspecify.annotations.NullMarked;
