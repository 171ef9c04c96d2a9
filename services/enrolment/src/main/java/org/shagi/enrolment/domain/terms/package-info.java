/** What is known of cases, groups and months, in the words by which terms are counted. */
@NullMarked
package org.shagi.enrolment.domain.terms;

import org.jspecify.annotations.NullMarked;
