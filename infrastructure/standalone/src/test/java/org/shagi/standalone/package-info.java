/** The suite started for real, and what it says when it cannot start. */
@NullMarked
package org.shagi.standalone;

import org.jspecify.annotations.NullMarked;
