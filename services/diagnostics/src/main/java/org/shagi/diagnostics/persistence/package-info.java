/** Rounds and the copy of the rosters in the document store, and the shipped indicators. */
@NullMarked
package org.shagi.diagnostics.persistence;

import org.jspecify.annotations.NullMarked;
