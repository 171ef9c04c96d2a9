/** Acts of acceptance of the services given, of a quarter, of the course, and of what was corrected afterwards. */
@NullMarked
package org.shagi.enrolment.domain.act;

import org.jspecify.annotations.NullMarked;
