/** The service standard: which services there are and how much of each one child is to get in a month. */
@NullMarked
package org.shagi.assignment.domain.standard;

import org.jspecify.annotations.NullMarked;
