/** Facts published by enrolment. */
@NullMarked
package org.shagi.contracts.enrolment;

import org.jspecify.annotations.NullMarked;
