/** What enrolment can be asked to do, one class each. */
@NullMarked
package org.shagi.enrolment.application;

import org.jspecify.annotations.NullMarked;
