/** What the tests of enrolment share. */
package org.shagi.enrolment;
