/** Tests of the rules and of the day sheet. */
@NullMarked
package org.shagi.journal.domain;

import org.jspecify.annotations.NullMarked;
