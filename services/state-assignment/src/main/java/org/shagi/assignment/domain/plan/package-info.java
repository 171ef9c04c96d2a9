/** What is asked of a group for its course, and what it intends to give on each day of a month. */
@NullMarked
package org.shagi.assignment.domain.plan;

import org.jspecify.annotations.NullMarked;
