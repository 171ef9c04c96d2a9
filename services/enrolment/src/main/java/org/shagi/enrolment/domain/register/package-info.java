/** The register of recipients of social services: batches of messages to it, their records, rules and profiles. */
@NullMarked
package org.shagi.enrolment.domain.register;

import org.jspecify.annotations.NullMarked;
