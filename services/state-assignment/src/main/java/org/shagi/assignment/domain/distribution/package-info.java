/** The distribution order: who gives which service of a group. */
@NullMarked
package org.shagi.assignment.domain.distribution;

import org.jspecify.annotations.NullMarked;
