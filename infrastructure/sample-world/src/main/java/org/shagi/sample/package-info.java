/** The centre's own example: departments, groups, children and papers as constants, and a player that lives them over HTTP. */
@NullMarked
package org.shagi.sample;

import org.jspecify.annotations.NullMarked;
