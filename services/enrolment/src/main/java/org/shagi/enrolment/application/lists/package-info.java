/** Lists given out as workbooks. */
@NullMarked
package org.shagi.enrolment.application.lists;

import org.jspecify.annotations.NullMarked;
