/** What the journal owes when: days and months as the rules of terms see them. */
@NullMarked
package org.shagi.journal.domain.terms;

import org.jspecify.annotations.NullMarked;
