/** Rounds of diagnostics, the matrices of children and the card of the group: the rules, and nothing technical. */
@NullMarked
package org.shagi.diagnostics.domain;

import org.jspecify.annotations.NullMarked;
