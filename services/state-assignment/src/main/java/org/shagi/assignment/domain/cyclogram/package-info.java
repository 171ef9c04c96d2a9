/** The weekly cyclogram: what a group does in each slot of the four weeks. */
@NullMarked
package org.shagi.assignment.domain.cyclogram;

import org.jspecify.annotations.NullMarked;
