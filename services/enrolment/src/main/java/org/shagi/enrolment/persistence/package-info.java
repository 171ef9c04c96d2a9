/** How enrolment's aggregates are stored, each in one document. */
@NullMarked
package org.shagi.enrolment.persistence;

import org.jspecify.annotations.NullMarked;
