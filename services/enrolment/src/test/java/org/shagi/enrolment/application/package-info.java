/** Use cases on ports kept in memory. */
package org.shagi.enrolment.application;
