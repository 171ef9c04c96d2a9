/** How the journal lies in the document store: one document per day sheet, per group and per month plan. */
@NullMarked
package org.shagi.journal.persistence;

import org.jspecify.annotations.NullMarked;
