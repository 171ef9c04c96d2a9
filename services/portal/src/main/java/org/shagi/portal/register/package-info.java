/** «Регистр»: batches for the register of recipients, from the draft to its answer. */
@NullMarked
package org.shagi.portal.register;

import org.jspecify.annotations.NullMarked;
