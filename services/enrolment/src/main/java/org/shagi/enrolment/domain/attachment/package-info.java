/** Papers of a case as files. */
@NullMarked
package org.shagi.enrolment.domain.attachment;

import org.jspecify.annotations.NullMarked;
