/** Deliberately bad: the house rules must report it. */
@NullMarked
package org.shagi.bad.domain;

import org.jspecify.annotations.NullMarked;
