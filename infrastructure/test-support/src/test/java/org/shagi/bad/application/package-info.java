/** Deliberately bad: the house rules must report it. */
@NullMarked
package org.shagi.bad.application;

import org.jspecify.annotations.NullMarked;
