/** What can be done with the journal, one class for each thing. */
@NullMarked
package org.shagi.journal.application;

import org.jspecify.annotations.NullMarked;
