/** Rounds, matrices and the group card over HTTP. */
@NullMarked
package org.shagi.diagnostics.web;

import org.jspecify.annotations.NullMarked;
