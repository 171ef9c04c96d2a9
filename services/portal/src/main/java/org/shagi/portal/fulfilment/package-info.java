/** «Выполнение»: plan and fact from the centre down to the day sheet. */
@NullMarked
package org.shagi.portal.fulfilment;

import org.jspecify.annotations.NullMarked;
