/** The central office's view of all departments at once. */
@NullMarked
package org.shagi.portal.overview;

import org.jspecify.annotations.NullMarked;
