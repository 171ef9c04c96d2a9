/** Facts published by quota. */
@NullMarked
package org.shagi.contracts.quota;

import org.jspecify.annotations.NullMarked;
