/** Reports to the ministry: on the page, as files, and as issued versions. */
@NullMarked
package org.shagi.portal.reports;

import org.jspecify.annotations.NullMarked;
