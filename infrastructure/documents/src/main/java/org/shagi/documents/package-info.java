/** The official forms on paper: what each form holds, and its PDF. */
@NullMarked
package org.shagi.documents;

import org.jspecify.annotations.NullMarked;
