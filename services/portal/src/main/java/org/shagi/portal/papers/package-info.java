/** The official papers of a case: files to print, and acts to draft and sign. */
@NullMarked
package org.shagi.portal.papers;

import org.jspecify.annotations.NullMarked;
