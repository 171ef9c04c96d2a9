/** What enrolment tells the other services, and what it hears back from itself. */
@NullMarked
package org.shagi.enrolment.messaging;

import org.jspecify.annotations.NullMarked;
