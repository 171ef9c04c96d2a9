/** The circle of a group. */
@NullMarked
package org.shagi.assignment.domain.circle;

import org.jspecify.annotations.NullMarked;
