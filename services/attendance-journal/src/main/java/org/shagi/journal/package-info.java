/** The journal of attendance and services of day-care groups (S003 VI.4). */
@NullMarked
package org.shagi.journal;

import org.jspecify.annotations.NullMarked;
