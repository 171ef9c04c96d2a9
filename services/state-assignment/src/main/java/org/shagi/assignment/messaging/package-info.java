/** What the bus tells of groups, and what is told of plans. */
@NullMarked
package org.shagi.assignment.messaging;

import org.jspecify.annotations.NullMarked;
