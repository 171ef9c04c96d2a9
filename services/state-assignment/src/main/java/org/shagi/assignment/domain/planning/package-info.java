/** The planning of a year for many groups at once. */
@NullMarked
package org.shagi.assignment.domain.planning;

import org.jspecify.annotations.NullMarked;
