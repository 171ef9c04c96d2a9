/** Counts over groups, departments and the centre: what was planned, what was done, and where each figure comes from. */
@NullMarked
package org.shagi.quota;

import org.jspecify.annotations.NullMarked;
