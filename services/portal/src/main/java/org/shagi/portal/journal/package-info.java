/** The journal's pages: which group and month to show, and the grid that the browser fills. */
@NullMarked
package org.shagi.portal.journal;

import org.jspecify.annotations.NullMarked;
