/** What one can do with rounds of diagnostics, one class each. */
@NullMarked
package org.shagi.diagnostics.application;

import org.jspecify.annotations.NullMarked;
