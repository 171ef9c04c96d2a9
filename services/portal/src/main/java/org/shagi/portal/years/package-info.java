/** The pages of a year: the state assignment with its parts and amendments, and the planning of all groups at once. */
@NullMarked
package org.shagi.portal.years;

import org.jspecify.annotations.NullMarked;
