/** «Сроки»: what is owed when, from all services. */
@NullMarked
package org.shagi.portal.deadlines;

import org.jspecify.annotations.NullMarked;
