/** Facts published by state-assignment. */
@NullMarked
package org.shagi.contracts.assignment;

import org.jspecify.annotations.NullMarked;
