/** «Сегодня»: what waits for me. */
@NullMarked
package org.shagi.portal.today;

import org.jspecify.annotations.NullMarked;
