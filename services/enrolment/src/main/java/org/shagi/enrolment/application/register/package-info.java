/** What can be done about the register of recipients, one class each, and how its files are written. */
@NullMarked
package org.shagi.enrolment.application.register;

import org.jspecify.annotations.NullMarked;
