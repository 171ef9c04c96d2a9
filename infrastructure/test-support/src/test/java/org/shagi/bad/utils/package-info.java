/** Deliberately bad: the house rules must report it. */
@NullMarked
package org.shagi.bad.utils;

import org.jspecify.annotations.NullMarked;
