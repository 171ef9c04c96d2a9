/** What surrounds every page: menu, language, numbers and dates as people read them, static files. */
@NullMarked
package org.shagi.portal.frame;

import org.jspecify.annotations.NullMarked;
