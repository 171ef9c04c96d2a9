/** What diagnostics hears from enrolment and what it tells the others. */
@NullMarked
package org.shagi.diagnostics.messaging;

import org.jspecify.annotations.NullMarked;
