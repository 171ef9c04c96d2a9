/** Services to parents: urgent ones, those of their own programmes, and events of prevention. */
@NullMarked
package org.shagi.enrolment.domain.parents;

import org.jspecify.annotations.NullMarked;
