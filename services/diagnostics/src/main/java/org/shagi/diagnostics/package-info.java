/** Diagnostics: rounds, matrices of children, the card of the group (S003 V). */
@NullMarked
package org.shagi.diagnostics;

import org.jspecify.annotations.NullMarked;
