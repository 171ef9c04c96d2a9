/** The day sheet of a group: who came, who was served by which code, and the rules by which a mark may be written. */
@NullMarked
package org.shagi.journal.domain;

import org.jspecify.annotations.NullMarked;
