/** The journal over HTTP. */
@NullMarked
package org.shagi.journal.web;

import org.jspecify.annotations.NullMarked;
