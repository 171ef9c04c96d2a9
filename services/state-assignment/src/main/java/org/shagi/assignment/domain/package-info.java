/** The rules of the state assignment in plain Java, a package for each aggregate. */
@NullMarked
package org.shagi.assignment.domain;

import org.jspecify.annotations.NullMarked;
