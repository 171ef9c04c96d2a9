/** The account and its rules. */
@NullMarked
package org.shagi.identity.domain;

import org.jspecify.annotations.NullMarked;
