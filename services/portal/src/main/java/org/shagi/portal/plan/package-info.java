/** «План»: the plan of services of a group for a month (S003 App.3). */
@NullMarked
package org.shagi.portal.plan;

import org.jspecify.annotations.NullMarked;
