/** What will have been given by the end of a month, a quarter or a course if children come as they came so far. */
@NullMarked
package org.shagi.quota.domain.forecast;

import org.jspecify.annotations.NullMarked;
