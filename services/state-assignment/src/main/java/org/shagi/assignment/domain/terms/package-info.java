/** What is owed for plans, and when. */
@NullMarked
package org.shagi.assignment.domain.terms;

import org.jspecify.annotations.NullMarked;
