/** What the aggregates of enrolment share: periods, orders, and whether something was made just now. */
@NullMarked
package org.shagi.enrolment.domain;

import org.jspecify.annotations.NullMarked;
