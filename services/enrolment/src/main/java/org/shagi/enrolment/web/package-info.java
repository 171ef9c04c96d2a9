/** Enrolment over HTTP. */
@NullMarked
package org.shagi.enrolment.web;

import org.jspecify.annotations.NullMarked;
