/** Deliberately bad: the house rules must report it. */
@NullMarked
package org.shagi.bad.web;

import org.jspecify.annotations.NullMarked;
