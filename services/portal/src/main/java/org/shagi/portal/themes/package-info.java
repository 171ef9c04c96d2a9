/** The thematic plan of a month, and of the circle for the whole course. */
@NullMarked
package org.shagi.portal.themes;

import org.jspecify.annotations.NullMarked;
