/** Tests of thematic plans. */
@NullMarked
package org.shagi.journal.domain.themes;

import org.jspecify.annotations.NullMarked;
