/** The state assignment of a year: how many children the centre is to serve, and how that is measured. */
@NullMarked
package org.shagi.assignment.domain.yearly;

import org.jspecify.annotations.NullMarked;
