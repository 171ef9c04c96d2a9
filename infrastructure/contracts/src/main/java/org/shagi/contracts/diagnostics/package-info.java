/** Facts published by diagnostics. */
@NullMarked
package org.shagi.contracts.diagnostics;

import org.jspecify.annotations.NullMarked;
